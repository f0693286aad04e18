import type { Difference, Verdict } from "@camwright/analysis";
import { decideCase } from "@camwright/evaluator";
import { marksOf } from "../answer/marks.js";
import { draftOf } from "../draft-of.js";
import type { Mark } from "../mark.js";
import type { ShownDifference } from "../questions/compare.js";
import { toCase } from "../to-case.js";
import type { RequestDraft, Tab } from "../workspace.js";
import { companion } from "./companion.js";

const answers = (tabs: readonly Tab[], request: RequestDraft, { decision }: Verdict): boolean => {
  const asked = toCase({ tabs }, request);
  return asked._tag === "case" && decideCase(asked.question).decision === decision;
};

/** The document is the only one that a comparison asks, whatever it is read as. */
const placesIn = (tab: Tab, { matched }: Verdict): readonly Mark[] =>
  marksOf(matched, { identity: [tab.id], bucket: [tab.id], trust: [tab.id] }, [tab]);

const granted: Tab = { ...companion, id: "", name: "" };

/** A difference with what to ask so that both documents answer as the comparison says. */
export const showDifference = (
  difference: Difference,
  direction: ShownDifference["direction"],
  base: Tab,
  next: Tab,
): ShownDifference => {
  const request = draftOf(difference);
  const hold = (beside: readonly Tab[]): boolean =>
    answers([base, ...beside], request, difference.base) && answers([next, ...beside], request, difference.next);
  const beside = hold([]) ? "nothing" : "grant";
  return {
    ...difference,
    direction,
    request,
    beside: beside === "grant" && !hold([granted]) ? "unknown" : beside,
    marks: { base: placesIn(base, difference.base), next: placesIn(next, difference.next) },
  };
};
