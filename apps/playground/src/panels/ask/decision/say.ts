import type { RepairEdit } from "@camwright/analysis";
import type {
  ClosestStatement,
  Decision,
  ExplainedDecision,
  LayerExplanation,
  Miss,
  NotAskedReason,
  OpenQuestion,
} from "@camwright/evaluator";
import type { TFunction } from "i18next";
import type { Gate } from "../../../engine/decision/path.js";

/** Why an element does not match. */
export const sayMiss = (t: TFunction, miss: Miss): string => {
  switch (miss.element) {
    case "action":
      return t(($) => $.misses.reason.action[miss.reason]);
    case "resource":
      return t(($) => $.misses.reason.resource[miss.reason]);
    case "principal":
      return t(($) => $.misses.reason.principal[miss.reason]);
    case "condition":
      return t(($) => $.misses.reason.condition[miss.reason]);
    case "variable":
      return t(($) => $.misses.reason.variable[miss.reason]);
  }
};

/** What a miss is about: its element, of a condition the test, of several resources which. */
export const sayElement = (t: TFunction, miss: Miss): string => {
  if (miss.element === "condition") return t(($) => $.misses.test, { operator: miss.operator, key: miss.key });
  if (miss.element === "variable") return `\${${miss.variable}}`;
  const element = t(($) => $.misses.element[miss.element]);
  return miss.element === "action" || miss.resource === undefined
    ? element
    : `${element} (${t(($) => $.misses.resource, { index: miss.resource + 1 })})`;
};

/** Why a request is decided so, in a sentence. */
export const sayReason = (t: TFunction, { decision, reason }: Pick<Decision, "decision" | "reason">): string =>
  decision === "unknown" ? t(($) => $.decision.because.doubt[reason]) : t(($) => $.decision.because.reason[reason]);

/** A layer by its name; service control policies with their level, where there are several. */
export const sayLayer = (t: TFunction, { layer, level }: Pick<LayerExplanation, "layer" | "level">): string => {
  const name = t(($) => $.common.layer[layer]);
  return level === undefined || level === 0
    ? name
    : `${name}, ${t(($) => $.decision.path.level, { level: level + 1 })}`;
};

/** Why somebody or something is not asked. */
export const sayNotAsked = (t: TFunction, reason: NotAskedReason | undefined): string =>
  reason === undefined ? t(($) => $.decision.path.standing["not-asked"]) : t(($) => $.decision.path.notAsked[reason]);

/** What is to be said of a layer that has no part in the decision; `undefined` of one that has. */
export const sayWithoutPart = (
  t: TFunction,
  { standing, told }: Gate,
  { reason }: Pick<ExplainedDecision, "reason">,
): string | undefined => {
  if (standing === "not-asked") return sayNotAsked(t, told.notAsked);
  if (standing !== "late") return undefined;
  const isBeside = reason === "explicit-deny" && (told.layer === "identity" || told.layer === "bucket");
  return t(($) => (isBeside ? $.decision.path.lateBesideDeny : $.decision.path.late));
};

const listed = (patterns: "*" | readonly string[] | undefined): string =>
  patterns === "*" || patterns === undefined ? "*" : patterns.join(", ");

/** What an edit does. */
export const sayEdit = (t: TFunction, edit: RepairEdit): string => {
  if (edit.edit === "add-statement") {
    const { effect, action, resource } = edit.add;
    const pattern = `\`${listed(action)}\` · \`${listed(resource)}\``;
    return t(($) => $.decision.change.edit["add-statement"], { effect: t(($) => $.common.effect[effect]), pattern });
  }
  const index = edit.statement + 1;
  if (edit.edit === "remove-statement") return t(($) => $.decision.change.edit["remove-statement"], { index });
  const element = t(($) => $.misses.element[edit.element]);
  const pattern = `\`${edit.pattern}\``;
  if (edit.edit === "narrow-pattern") {
    return t(($) => $.decision.change.edit["narrow-pattern"], { index, pattern, to: `\`${edit.to}\`` });
  }
  return t(($) => $.decision.change.edit[edit.edit], { index, element, pattern });
};

/** What the closest statement has to do with the decision. */
export const sayClosest = (
  t: TFunction,
  decision: Pick<ExplainedDecision, "decision">,
  closest: ClosestStatement | undefined,
): string => {
  if (closest === undefined) return t(($) => $.decision.change.other);
  if (decision.decision === "unknown") return t(($) => $.decision.change.open);
  if (closest.outcome === "matched" && closest.effect === "deny") return t(($) => $.decision.change.deny);
  const elements = [...new Set(closest.misses.map(({ element }) => element))];
  return t(($) => $.decision.change.allow, {
    elements: elements.map((element) => t(($) => $.misses.element[element])).join(t(($) => $.misses.joint)),
  });
};

/** So many values of a condition are named. */
const some = 5;

/** What is open, as it has to be; code stands between backticks. */
export const sayQuestion = (t: TFunction, question: OpenQuestion): string => {
  switch (question._tag) {
    case "policy":
      return t(($) => $.decision.residual.policy);
    case "action-set":
      return t(($) => $.decision.residual["action-set"], { action: `\`${question.action}\`` });
    case "resource":
      return t(($) => $.decision.residual.resource, { resource: `\`${question.resource}\`` });
    case "condition": {
      const { operator, key, values } = question;
      const holds = t(($) => $.decision.residual.condition, { operator: `\`${operator}\``, key: `\`${key}\`` });
      if (values.length === 0) return holds;
      const shown = values.slice(0, some).map((value) => `\`${String(value)}\``);
      const more = values.length > some ? [t(($) => $.decision.residual.more, { count: values.length - some })] : [];
      return `${holds} ${t(($) => $.decision.residual.wants, { values: [...shown, ...more].join(", ") })}`;
    }
  }
};
