import type { RepairEdit } from "@camwright/analysis";
import { type Decision, decideCase, type Reason } from "@camwright/evaluator";
import { toCase } from "../to-case.js";
import type { RequestDraft, Tab, TabKind } from "../workspace.js";
import { type EditedText, editKind } from "./edit-kind.js";
import { lineDiff } from "./line-diff.js";
import type { DocumentChange, NoProposal, Proposal } from "./proposal.js";

/** As many layers may refuse one after the other. */
const mostRounds = 4;

/** The kinds that are edited; documents of buckets and roles are not, since they have principals. */
type EditedKind = Exclude<TabKind, "bucket" | "trust">;

const kinds: Readonly<Partial<Record<Reason, EditedKind>>> = {
  allow: "identity",
  "explicit-deny": "identity",
  "implicit-deny": "identity",
  boundary: "boundary",
  session: "session",
  scp: "scp",
};

const isKind = (kind: EditedKind | NoProposal): kind is EditedKind =>
  Object.values(kinds).some((each) => each === kind);

const none = (reason: NoProposal): Proposal => ({ _tag: "none", reason });

/** A search as far as it came. */
interface Course {
  readonly tabs: readonly Tab[];
  readonly edits: readonly (readonly [tab: string, edits: readonly RepairEdit[]])[];
}

/** Which documents have to change first. */
const kindToEdit = ({ decision, reason, matched }: Decision, { edits }: Course): EditedKind | NoProposal => {
  if (decision === "unknown") return "not-known";
  // The caller's half of the grant may be what is missing; if not, it is the other account's.
  if (reason === "cross-account") return edits.length === 0 ? "identity" : "other-account";
  if (reason === "explicit-deny" && matched.some(({ layer }) => layer !== "identity")) return "other-document";
  return kinds[reason] ?? "other-document";
};

const changesOf = (before: readonly Tab[], { tabs, edits }: Course): readonly DocumentChange[] =>
  tabs.flatMap(({ id, text }, index): readonly DocumentChange[] => {
    const old = before[index]?.text;
    if (old === undefined || old === text) return [];
    const own = edits.flatMap(([tab, made]) => (tab === id ? made : []));
    return [{ tab: id, text, edits: own, lines: lineDiff(old, text) }];
  });

const withTexts = ({ tabs, edits }: Course, found: readonly EditedText[]): Course => ({
  tabs: tabs.map((tab) => ({ ...tab, text: found.find((each) => each.tab === tab.id)?.text ?? tab.text })),
  edits: [...edits, ...found.map((each) => [each.tab, each.edits] as const)],
});

/**
 * Looks for the cheapest changes of documents after which a request is allowed or refused, layer by layer: what refuses first is edited
 * first. What is proposed was decided once more with the texts as they would be.
 */
export const propose = (tabs: readonly Tab[], draft: RequestDraft, wanted: "allow" | "deny"): Proposal => {
  let course: Course = { tabs, edits: [] };
  for (let round = 0; round <= mostRounds; round += 1) {
    const asked = toCase(course, draft);
    if (asked._tag === "unfinished") return none("nothing-to-do");
    const decision = decideCase(asked.question);
    if (decision.decision === wanted) {
      const changes = changesOf(tabs, course);
      return changes.length === 0 ? none("nothing-to-do") : { _tag: "changes", changes };
    }
    const kind = kindToEdit(decision, course);
    if (!isKind(kind)) return none(kind);
    const found = editKind(course.tabs, kind, asked.question, wanted);
    if (typeof found === "string") return none(found);
    course = withTexts(course, found);
  }
  return none("none-found");
};
