import { catalogPlaces, loadCatalog } from "@camwright/catalog-loader";
import type { LearnLoaders } from "../engine/learn/loaders.js";
import type { Search } from "../engine/learn/search.js";

const startSearch = async (): Promise<Search> =>
  (await import("../engine/learn/search.js")).searchOf(catalogPlaces, loadCatalog);

const loadCam: LearnLoaders["reference"] = async () => {
  const place = catalogPlaces.find(({ service }) => service === "cam");
  if (place?.kind !== "curated") throw new Error("there is no catalog of CAM");
  const [cam, { readRules }, { default: text }] = await Promise.all([
    place.load(),
    import("../engine/learn/read-rules.js"),
    import("@camwright/conformance-kit/data/rules.ndjson?raw"),
  ]);
  return { cam, rules: readRules(text) };
};

/** Loads what is learnt from: each part is a chunk of its own, and the search keeps what it has. */
export const learnLoaders = (): LearnLoaders => {
  let search: Promise<Search> | undefined;
  return {
    page: async (service) => (await import("../engine/learn/catalog-page.js")).loadCatalogPage(service),
    find: async (text) => {
      search ??= startSearch();
      return (await search).find(text);
    },
    roles: async () => {
      const [all, { presetPolicies: presets }] = await Promise.all([
        import("@camwright/roles/all"),
        import("@camwright/roles/presets"),
      ]);
      return { roles: all.roles, presets, naming: all.roleNaming, legacy: all.legacyServicePrincipals };
    },
    reference: loadCam,
  };
};
