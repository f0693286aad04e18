import { type Catalog, findConditionKey } from "@camwright/catalog";
import type { KeyMeaning, MeaningQuestion } from "../questions/meaning.js";
import { cite } from "../see/cited.js";
import type { Loaders } from "./loaders.js";

/** The catalog that has the keys of CAM itself. */
const ofCam = "cam";

const meaningIn = (catalog: Catalog, key: string): readonly KeyMeaning[] => {
  const facts = findConditionKey(catalog, key);
  if (facts === undefined) return [];
  const { type, description, actions, operators, operatorsSource, notes, source } = facts;
  return [
    {
      service: catalog.service,
      type,
      description,
      actions: actions === "every-request" ? actions : actions.length,
      ...(operators === undefined ? {} : { operators }),
      ...(notes === undefined ? {} : { notes }),
      sources: cite(catalog, operatorsSource === undefined ? [source] : [source, operatorsSource]),
    },
  ];
};

/** `cos:prefix` belongs to `cos`, `qcs:ip` and `mfa` to CAM; the keys of logins are documented with STS. */
const servicesOf = (key: string): readonly string[] => {
  const prefix = key.slice(0, Math.max(0, key.indexOf(":"))).toLowerCase();
  if (prefix === "saml" || prefix === "oidc") return ["sts"];
  return prefix === "" || prefix === "qcs" ? [ofCam] : [prefix, "cos", ofCam];
};

/** What the catalogs say of a condition key. */
export const meaning = async (
  { key }: MeaningQuestion["takes"],
  load: Pick<Loaders, "knowledge">,
): Promise<MeaningQuestion["gives"]> => {
  const loaded = await load.knowledge.catalogs([...new Set(servicesOf(key))]);
  return loaded.flatMap((each) => (each.kind === "curated" ? meaningIn(each.catalog, key) : []));
};
