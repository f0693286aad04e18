import type { ActionConflict, ActionFacts, Catalog } from "@camwright/catalog";
import { citation, citations, withTitles } from "./citation.js";
import { docComment } from "./doc-comment.js";

const bases: Readonly<Record<ActionFacts["accessBasis"], string>> = {
  "cam-section": "section of the CAM page",
  "cam-table": "section of the CAM table",
  "preset-policy": "table of preset policies",
  "policy-example": "a page's policies to read and to manage",
  description: "what the document says it does",
  "sdk-response": "shape of the SDK's response",
  name: "judged from the name",
};

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");

const level = (granularity: ActionFacts["granularity"], types: readonly string[]): string => {
  if (granularity === "unknown") return "granularity not documented";
  if (granularity === "operation") return "operation level, the resource must be `*`";
  return types.length === 0 ? "resource level, path not available" : `resource level: ${code(types)}`;
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const summary = (action: ActionFacts): string => {
  const from = action.granularityBasis === undefined ? "" : " (from published policies)";
  const keys = action.conditionKeys.length === 0 ? "" : ` Condition keys: ${code(action.conditionKeys)}.`;
  const ip =
    action.ipRestriction === undefined ? "" : ` Restriction by IP address ${action.ipRestriction.replace("-", " ")}.`;
  const access = sentence(`${action.access} access (${bases[action.accessBasis]})`);
  return `${access} ${sentence(level(action.granularity, action.resourceTypes) + from)}${keys}${ip}`;
};

/** What keeps an action from being as certain as one of a CAM page. */
const doubt = (action: ActionFacts): readonly string[] => {
  if (action.prefixDocumented === false)
    return ["Known from the SDK only; that the prefix is this service's is an inference."];
  return action.seenIn.every((it) => it === "sdk" || it === "audit")
    ? [
        `Known as ${action.seenIn.includes("sdk") ? "a method of the SDK" : "an event of CloudAudit"}; no document at hand shows it as a CAM action.`,
      ]
    : [];
};

const conflict = (catalog: Catalog, it: ActionConflict): string =>
  `Disagreement: ${citation(catalog, it.source)} says ${level(it.granularity, it.resourceTypes)}.`;

/** The docstring of an action constant. */
export const actionDoc = (catalog: Catalog, action: ActionFacts): string =>
  docComment([
    `${action.description.replace(/\.$/, "")}.`,
    summary(action),
    ...doubt(action),
    ...(action.conflicts ?? []).map((it) => conflict(catalog, it)),
    ...(action.notes === undefined ? [] : [withTitles(catalog, action.notes)]),
    citations(catalog, action.sources),
    ...(action.deprecated === true ? ["@deprecated The SDK says that this operation is going offline."] : []),
  ]);
