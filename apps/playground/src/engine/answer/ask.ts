import { decideCase, explainCase } from "@camwright/evaluator";
import type { Asked, SuiteResult } from "../protocol.js";
import { toCase } from "../to-case.js";
import type { RequestDraft, SuiteEntry, Tab } from "../workspace.js";
import { marksOf } from "./marks.js";

/** Asks one request, with the reasons. */
export const ask = (tabs: readonly Tab[], request: RequestDraft): Asked => {
  const asked = toCase({ tabs }, request);
  if (asked._tag === "unfinished") return asked;
  const { question, origins } = asked;
  const decision = explainCase(question);
  return { _tag: "decided", decision, origins, marks: marksOf(decision.matched, origins, tabs) };
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
