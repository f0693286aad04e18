import { decideCase, explainCase } from "@camwright/evaluator";
import type { Asked, SuiteResult } from "../protocol.js";
import { toCase } from "../to-case.js";
import type { RequestDraft, SuiteEntry, Tab } from "../workspace.js";

/** Asks one request, with the reasons. */
export const ask = (tabs: readonly Tab[], request: RequestDraft): Asked => {
  const asked = toCase({ tabs }, request);
  return asked._tag === "unfinished"
    ? asked
    : { _tag: "decided", decision: explainCase(asked.question), origins: asked.origins };
};

/** Asks kept requests, each by itself. */
export const runSuite = (
  tabs: readonly Tab[],
  entries: readonly Pick<SuiteEntry, "id" | "request" | "expected">[],
): readonly SuiteResult[] =>
  entries.map(({ id, request, expected }): SuiteResult => {
    const asked = toCase({ tabs }, request);
    if (asked._tag === "unfinished") return { _tag: "unfinished", id };
    const { decision } = decideCase(asked.question);
    return { _tag: "decided", id, decision, passed: decision === expected };
  });
