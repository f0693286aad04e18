export { type CatalogPlace, catalogPlaces, catalogPrefixes, placesOf } from "./catalog-places.js";
export { actionsOfCatalog, type CataloguedAction } from "./catalogued-action.js";
export { type LoadedCatalog, loadCatalog, loadCatalogsOf } from "./load-catalog.js";
export { loadFacts } from "./load-facts.js";
