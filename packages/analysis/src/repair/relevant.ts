import type { Policy, Statement } from "@camwright/core";
import { evaluate, type Request } from "@camwright/evaluator";
import type { Candidate } from "./candidates.js";
import type { Violation } from "./check.js";
import { type Edited, type PatternElement, patternsOf } from "./edit.js";

/** A statement with a variable matches nothing for a caller without its value, so that each of its patterns may matter. */
const hasVariable = (text: string): boolean => text.includes("${");

const anybody = { type: "user", ownerUin: "1", uin: "2" } as const;

const matchesNow = (statement: Statement, request: Request): boolean => {
  const policy: Policy = { version: "2.0", statement: [{ ...statement, effect: "allow" }] };
  return evaluate({ identity: [policy] }, request).decision !== "deny";
};

/** What is asked of one request again and again, remembered. */
interface Asked {
  /** Whether a statement may match it, whatever its effect. */
  readonly matches: (statement: Statement) => boolean;
  /** Whether a pattern matches its action or its resource; its other parts are not looked at. */
  readonly matchesElement: (element: PatternElement, pattern: string) => boolean;
  /** Whether a statement with its action and resource in its lists may match it: the conditions alone decide. */
  readonly mayMatch: (statement: Statement) => boolean;
}

/** Remembers the answer to each question. */
const remembering =
  <A>(
    known: { get: (key: A) => boolean | undefined; set: (key: A, is: boolean) => unknown },
    ask: (key: A) => boolean,
  ): ((key: A) => boolean) =>
  (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const is = ask(key);
    known.set(key, is);
    return is;
  };

const askedOf = (request: Request): Asked => {
  const { action } = request;
  const ofAction = remembering(new Map<string, boolean>(), (pattern) =>
    matchesNow({ effect: "allow", action: [pattern], resource: "*" }, { principal: anybody, action, resource: "*" }),
  );
  const ofResource = remembering(new Map<string, boolean>(), (pattern) =>
    matchesNow({ effect: "allow", action: "*", resource: [pattern] }, { ...request, context: {} }),
  );
  return {
    matches: remembering(new WeakMap<Statement, boolean>(), (statement) => matchesNow(statement, request)),
    matchesElement: (element, pattern) => (element === "action" ? ofAction(pattern) : ofResource(pattern)),
    mayMatch: remembering(
      new WeakMap<Statement, boolean>(),
      (statement) =>
        hasVariable(JSON.stringify(statement)) ||
        matchesNow({ ...statement, action: [action], resource: [String(request.resource)] }, request),
    ),
  };
};

/** Edits after which a statement that matches a request may not match it any more. */
const breaks = ({ edit }: Candidate, { place }: Edited, { matchesElement }: Asked): boolean => {
  if (edit.edit === "add-statement" || edit.statement !== place) return false;
  if (edit.edit === "remove-statement") return true;
  if (edit.edit === "add-pattern" || !matchesElement(edit.element, edit.pattern)) return hasVariable(edit.pattern);
  return edit.edit !== "narrow-pattern" || hasVariable(edit.to) || !matchesElement(edit.element, edit.to);
};

/** Edits after which a statement of this effect may match a request that none of them matches. */
const makes = (
  { edit }: Candidate,
  effect: Statement["effect"],
  statements: readonly Edited[],
  { matches, matchesElement, mayMatch }: Asked,
): boolean => {
  if (edit.edit === "add-statement") return edit.add.effect === effect && matches(edit.add);
  if (edit.edit === "remove-statement") return false;
  const now = statements.find(({ place }) => place === edit.statement)?.statement;
  if (now?.effect !== effect || !mayMatch(now)) return false;
  if (edit.edit === "narrow-pattern") return hasVariable(edit.pattern) || hasVariable(edit.to);
  if (edit.edit === "remove-pattern" || hasVariable(edit.pattern)) return hasVariable(edit.pattern);
  if (!matchesElement(edit.element, edit.pattern)) return false;
  return !patternsOf(now, edit.element).some((pattern) => matchesElement(edit.element, pattern));
};

/** The edits that may change a decision. */
export type Relevant = (violation: Violation, statements: readonly Edited[]) => readonly Candidate[];

/**
 * Gives the edits of which one at least is in every repair that goes on from some statements: those that may break the first statement
 * that decides the request as it must not be, or make one that decides it otherwise. No other edit changes the decision.
 */
export const relevanceOf = (candidates: readonly Candidate[]): Relevant => {
  const known = new WeakMap<Request, readonly Asked[]>();
  const singlesOf = (request: Request): readonly Asked[] => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const { resource } = request;
    const singles = (typeof resource === "string" ? [resource] : resource).map((each) =>
      askedOf({ ...request, resource: each }),
    );
    known.set(request, singles);
    return singles;
  };
  return ({ request, wanted }, statements) => {
    const singles = singlesOf(request);
    const decisive = (effect: Statement["effect"], { matches }: Asked): Edited | undefined =>
      statements.find(({ statement }) => statement.effect === effect && matches(statement));
    if (wanted === "deny") {
      const [single] = singles;
      if (single === undefined) return [];
      const allow = decisive("allow", single);
      return candidates.filter(
        (each) => makes(each, "deny", statements, single) || (allow !== undefined && breaks(each, allow, single)),
      );
    }
    for (const single of singles) {
      const deny = decisive("deny", single);
      if (deny !== undefined) return candidates.filter((each) => breaks(each, deny, single));
    }
    const refused = singles.find((single) => decisive("allow", single) === undefined);
    return refused === undefined ? [] : candidates.filter((each) => makes(each, "allow", statements, refused));
  };
};
