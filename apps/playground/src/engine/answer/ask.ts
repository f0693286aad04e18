import { inspectPolicy, type Policy } from "@camwright/core";
import { explainCase } from "@camwright/evaluator";
import { placesOf } from "../decision/places.js";
import type { AskQuestion } from "../questions/ask.js";
import { toCase } from "../to-case.js";
import type { Tab } from "../workspace.js";
import { marksOf } from "./marks.js";

/** Asks one request, with the reasons. */
export const ask = ({ tabs, request }: AskQuestion["takes"]): AskQuestion["gives"] => {
  const asked = toCase({ tabs }, request);
  if (asked._tag === "unfinished") return asked;
  const { question, origins } = asked;
  const decision = explainCase(question);
  const policyOf = ({ text, kind }: Tab): Policy | undefined => inspectPolicy(text, { kind }).policy;
  return {
    _tag: "decided",
    decision,
    origins,
    marks: marksOf(decision.matched, origins, tabs),
    places: placesOf(decision.explain, { tabs, origins, policyOf }),
  };
};
