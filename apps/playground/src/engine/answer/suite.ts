import { compileDocuments } from "@camwright/evaluator";
import type { SuiteQuestion, SuiteResult } from "../questions/suite.js";
import { documentsOf, toQuestion } from "../to-case.js";

/** Asks kept requests, each by itself; the documents are read once. */
export const runSuite = ({ tabs, entries }: SuiteQuestion["takes"]): SuiteQuestion["gives"] => {
  const decide = compileDocuments(documentsOf(tabs));
  return entries.map(({ id, request, expected }): SuiteResult => {
    const made = toQuestion(request);
    if (made._tag === "unfinished") return { _tag: "unfinished", id };
    const { decision } = decide(made.asked);
    return { _tag: "decided", id, decision, passed: decision === expected };
  });
};
