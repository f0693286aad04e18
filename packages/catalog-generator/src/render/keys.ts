import type { Catalog, ConditionKeyFacts } from "@camwright/catalog";
import { exportedKeys } from "../model/exported.js";
import { citations, withTitles } from "./citation.js";
import { docComment } from "./doc-comment.js";
import { fileText } from "./file.js";

const reach = (key: ConditionKeyFacts): string => {
  if (key.actions === "every-request") return "every request, or no limit stated";
  const all = key.actions.length === 0 ? "not documented" : key.actions.join(", ");
  return key.openEnded === true ? `${all}; documented as applying more widely` : all;
};

const operators = (key: ConditionKeyFacts): string =>
  key.operators === undefined
    ? " Operators: not recorded."
    : ` Operators shown: ${key.operators.join(", ") || "none"}.`;

/** `GET Bucket Object versions` and `GetBucket (List Objects)` name the actions whose letters they have. */
const lettersOf = (request: string): string => (request.split("(")[0] ?? "").replaceAll(/[^A-Za-z]/g, "").toLowerCase();

/** Whether a request of a document is a listed action, or known to be none; what else it names may be any action. */
const isPlaced = (catalog: Catalog, actions: readonly string[], request: string): boolean =>
  actions.some((action) => action.toLowerCase() === lettersOf(request)) ||
  (catalog.leftOut ?? []).some(({ name }) => name === request);

/** Whether the documents list all actions that carry the key. */
const isLimited = (catalog: Catalog, { actions, openEnded, requestsAsDocumented = [] }: ConditionKeyFacts): boolean =>
  actions !== "every-request" &&
  actions.length > 0 &&
  openEnded !== true &&
  requestsAsDocumented.every((request) => isPlaced(catalog, actions, request));

const context = (key: ConditionKeyFacts): string =>
  key.context === undefined ? "" : " Valid in the trust policies of roles.";

const doc = (catalog: Catalog, key: ConditionKeyFacts): string =>
  docComment([
    `${key.description.replace(/\.$/, "")}.`,
    `Type ${key.type}${key.typeBasis === undefined ? "" : ` (${key.typeBasis})`}.${operators(key)} Actions: ${reach(key)}.${context(key)}`,
    ...(key.notes === undefined ? [] : [withTitles(catalog, key.notes)]),
    citations(catalog, [...new Set([key.source, key.operatorsSource ?? key.source])]),
  ]);

/** The module with a constant for each condition key of a catalog, but those of CAM itself. */
export const renderKeys = (catalog: Catalog, origin: string): string => {
  const declarations = exportedKeys(catalog).map(({ name, fact }) => {
    const id = JSON.stringify(fact.key);
    return `${doc(catalog, fact)}\nexport const ${name} = ${id} as ConditionKey<${id}, "${fact.type}", ${isLimited(catalog, fact) ? id : "never"}>;`;
  });
  return fileText(origin, ['import type { ConditionKey } from "@camwright/catalog";'], declarations);
};
