import { decideCase } from "@camwright/evaluator";
import type { SuiteQuestion, SuiteResult } from "../questions/suite.js";
import { toCase } from "../to-case.js";

/** Asks kept requests, each by itself. */
export const runSuite = ({ tabs, entries }: SuiteQuestion["takes"]): SuiteQuestion["gives"] =>
  entries.map(({ id, request, expected }): SuiteResult => {
    const asked = toCase({ tabs }, request);
    if (asked._tag === "unfinished") return { _tag: "unfinished", id };
    const { decision } = decideCase(asked.question);
    return { _tag: "decided", id, decision, passed: decision === expected };
  });
