import type { Policy, Statement } from "@camwright/core";
import { evaluate, type Request } from "@camwright/evaluator";
import type { Candidate } from "./candidates.js";
import type { Violation } from "./check.js";
import { type Edited, type PatternElement, patternsOf } from "./edit.js";

const matches = (statement: Statement, request: Request): boolean => {
  const policy: Policy = { version: "2.0", statement: [{ ...statement, effect: "allow" }] };
  return evaluate({ identity: [policy] }, request).decision !== "deny";
};

/** The requests of the single resources that a request touches. */
const singles = (request: Request): readonly Request[] =>
  (typeof request.resource === "string" ? [request.resource] : request.resource).map((resource) => ({
    ...request,
    resource,
  }));

const anybody = { type: "user", ownerUin: "1", uin: "2" } as const;

/** Whether a pattern matches the action or the resource of a request; its other parts are not looked at. */
const matchesElement = (element: PatternElement, pattern: string, request: Request): boolean =>
  element === "action"
    ? matches(
        { effect: "allow", action: [pattern], resource: "*" },
        { principal: anybody, action: request.action, resource: "*" },
      )
    : matches({ effect: "allow", action: "*", resource: [pattern] }, { ...request, context: {} });

/** A statement with a variable matches nothing for a caller without its value, so that each of its patterns may matter. */
const hasVariable = (text: string): boolean => text.includes("${");

/** What a statement would match with the action and resource of the request in its lists: its conditions alone decide. */
const mayMatch = (statement: Statement, request: Request): boolean =>
  hasVariable(JSON.stringify(statement)) ||
  matches({ ...statement, action: [request.action], resource: [String(request.resource)] }, request);

/** Edits after which a statement that matches a request may not match it any more. */
const breaks = ({ edit }: Candidate, { place }: Edited, request: Request): boolean => {
  if (edit.edit === "add-statement" || edit.statement !== place) return false;
  if (edit.edit === "remove-statement") return true;
  if (edit.edit === "add-pattern") return hasVariable(edit.pattern);
  if (!matchesElement(edit.element, edit.pattern, request)) return hasVariable(edit.pattern);
  return edit.edit !== "narrow-pattern" || hasVariable(edit.to) || !matchesElement(edit.element, edit.to, request);
};

/** Edits after which a statement of this effect may match a request that none of them matches. */
const makes = (
  { edit }: Candidate,
  effect: Statement["effect"],
  statements: readonly Edited[],
  request: Request,
): boolean => {
  if (edit.edit === "add-statement") return edit.add.effect === effect && matches(edit.add, request);
  if (edit.edit === "remove-statement") return false;
  const now = statements.find(({ place }) => place === edit.statement)?.statement;
  if (now?.effect !== effect || !mayMatch(now, request)) return false;
  if (edit.edit !== "add-pattern")
    return hasVariable(edit.pattern) || (edit.edit === "narrow-pattern" && hasVariable(edit.to));
  const isMissing = !patternsOf(now, edit.element).some((pattern) => matchesElement(edit.element, pattern, request));
  return hasVariable(edit.pattern) || (isMissing && matchesElement(edit.element, edit.pattern, request));
};

/**
 * The edits of which one at least is in every repair that goes on from these statements: those that may break the first statement that
 * decides the request as it must not be, or make one that decides it otherwise. No other edit changes the decision.
 */
export const relevantTo = (
  { request, wanted }: Violation,
  statements: readonly Edited[],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const decisive = (effect: Statement["effect"], single: Request): Edited | undefined =>
    statements.find(({ statement }) => statement.effect === effect && matches(statement, single));
  if (wanted === "deny") {
    const [single = request] = singles(request);
    const allow = decisive("allow", single);
    return candidates.filter(
      (candidate) =>
        makes(candidate, "deny", statements, single) || (allow !== undefined && breaks(candidate, allow, single)),
    );
  }
  for (const single of singles(request)) {
    const deny = decisive("deny", single);
    if (deny !== undefined) return candidates.filter((candidate) => breaks(candidate, deny, single));
  }
  const refused = singles(request).find((single) => decisive("allow", single) === undefined);
  return refused === undefined ? [] : candidates.filter((candidate) => makes(candidate, "allow", statements, refused));
};
