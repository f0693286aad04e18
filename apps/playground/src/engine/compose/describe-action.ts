import { type AccessBasis, type AccessLevel, type Catalog, findAction, type Granularity } from "@camwright/catalog";
import { actionsOfCatalog, type LoadedCatalog } from "@camwright/catalog-loader";
import { withoutNamePrefix } from "@camwright/core";
import { formOfType, type ResourceForm } from "./resource-fields.js";
import { type SourceRef, sourcesOf } from "./source-ref.js";

/** What is known of the action of a request, and how its resources are written. */
export interface ActionOffer {
  /** `documented`: documents of CAM or of the product have it; `sdk`: the SDK alone; `unknown`: no catalog has it. */
  readonly known: "documented" | "sdk" | "unknown";
  /** The product, where a catalog names it. */
  readonly product: string;
  readonly access: AccessLevel | "unknown";
  readonly accessBasis?: AccessBasis;
  readonly granularity: Granularity;
  readonly description: string;
  readonly sources: readonly SourceRef[];
  readonly forms: readonly ResourceForm[];
  /** Whether the forms are those of the action or, since its own are not documented, all of the service. */
  readonly formsOf: "action" | "service";
}

const nothing: ActionOffer = {
  known: "unknown",
  product: "",
  access: "unknown",
  granularity: "unknown",
  description: "",
  sources: [],
  forms: [],
  formsOf: "service",
};

/** An operation-level action has no resource but `*` (598/10588). */
const typesOf = (
  { resourceTypes }: Catalog,
  granularity: Granularity,
  own: readonly string[],
): Pick<ActionOffer, "forms" | "formsOf"> => {
  if (granularity === "operation") return { forms: [], formsOf: "action" };
  const named = resourceTypes.filter(({ id }) => own.includes(id));
  return named.length > 0
    ? { forms: named.map(formOfType), formsOf: "action" }
    : { forms: resourceTypes.map(formOfType), formsOf: "service" };
};

const inCatalog = (catalog: Catalog, action: string): ActionOffer => {
  const facts = findAction(catalog, action);
  const { granularity = "unknown", resourceTypes = [] } = facts ?? {};
  const offer = { ...nothing, product: catalog.name, ...typesOf(catalog, granularity, resourceTypes) };
  if (facts === undefined) return offer;
  const { access, accessBasis, description, sources, seenIn } = facts;
  return {
    ...offer,
    known: seenIn.some((each) => each !== "sdk" && each !== "audit") ? "documented" : "sdk",
    access,
    accessBasis,
    granularity,
    description,
    sources: sourcesOf(catalog, sources),
  };
};

/** What the SDK's names say of an action. */
const inSdk = (loaded: readonly LoadedCatalog[], action: string): ActionOffer | undefined => {
  for (const each of loaded) {
    const found = each.kind === "sdk" && actionsOfCatalog(each).find((one) => one.action === action);
    if (found) {
      const { catalogVersion, catalogDate } = each.catalog as { catalogVersion: string; catalogDate: string };
      const source = { title: "Tencent Cloud SDK", ref: catalogVersion, date: catalogDate };
      const { access, accessBasis } = found;
      return { ...nothing, known: "sdk", access, ...(accessBasis && { accessBasis }), sources: [source] };
    }
  }
  return undefined;
};

/** What the catalogs of its service say of an action. */
export const describeAction = (loaded: readonly LoadedCatalog[], action: string): ActionOffer => {
  const name = withoutNamePrefix(action.trim());
  const [prefix] = name.split(":");
  const curated = loaded.flatMap((each) => (each.kind === "curated" ? [each.catalog] : []));
  const catalog = curated.find(({ service }) => service === prefix);
  const documented = catalog && inCatalog(catalog, name);
  if (documented !== undefined && documented.known !== "unknown") return documented;
  const sdk = inSdk(loaded, name);
  return sdk === undefined ? (documented ?? nothing) : { ...documented, ...sdk, forms: documented?.forms ?? [] };
};
