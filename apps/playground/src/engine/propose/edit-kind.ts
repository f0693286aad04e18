import { type RepairEdit, repair } from "@camwright/analysis";
import { type Finding, inspectPolicy, isError, type Policy } from "@camwright/core";
import type { Case } from "@camwright/evaluator";
import type { Tab, TabKind } from "../workspace.js";
import { editText } from "./edit-text.js";
import type { NoProposal } from "./proposal.js";

/** The work of one search: a second or so. */
const steps = 400_000;
const mostText = 64 * 1024;

/** The documents of a kind that count, and the policies that they are. */
interface Part {
  readonly tab: Tab;
  readonly policy: Policy;
}

/** A document without statements is refused, and changes fill it; one that is too long still says what it says. */
const isObstacle = (finding: Finding): boolean =>
  isError(finding) && finding.rule !== "list-empty" && finding.rule !== "document-size";

const partsOf = (tabs: readonly Tab[], kind: TabKind): readonly Part[] | NoProposal => {
  const all = tabs.filter((tab) => tab.kind === kind);
  const own = kind === "identity" || kind === "scp" ? all : all.slice(0, 1);
  if (own.length === 0) return "other-document";
  if (own.reduce((sum, { text }) => sum + text.length, 0) > mostText) return "too-large";
  const parts = own.flatMap((tab): readonly Part[] => {
    const { policy, findings } = inspectPolicy(tab.text, { kind });
    return policy === undefined || findings.some(isObstacle) ? [] : [{ tab, policy }];
  });
  return parts.length === own.length ? parts : "unreadable";
};

/** The edits of several policies that were taken as one, each with its place in its own; what is new goes into the first. */
const shareOut = (edits: readonly RepairEdit[], parts: readonly Part[]): readonly (readonly RepairEdit[])[] => {
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { policy }) => sum + policy.statement.length, 0),
  );
  return parts.map(({ policy }, index) => {
    const start = starts[index] ?? 0;
    return edits.flatMap((edit): readonly RepairEdit[] => {
      if (edit.edit === "add-statement") return index === 0 ? [edit] : [];
      const statement = edit.statement - start;
      return statement >= 0 && statement < policy.statement.length ? [{ ...edit, statement }] : [];
    });
  });
};

/** What the caller lacks where policies of others have to allow as well, which a repair does not look at. */
const grantOf = ({ action, resource }: Case["request"]): RepairEdit => ({
  edit: "add-statement",
  add: { effect: "allow", action: [action], resource: typeof resource === "string" ? [resource] : resource },
});

/** The text of a document after edits. */
export interface EditedText {
  readonly tab: string;
  readonly text: string;
  readonly edits: readonly RepairEdit[];
}

/**
 * The cheapest edits of the documents of one kind after which their layer by itself decides a request as wanted. Identity policies count
 * together, and so do those of a level of service control policies; of the others only the first document counts.
 */
export const editKind = (
  tabs: readonly Tab[],
  kind: TabKind,
  { request, resourceOwner }: Case,
  wanted: "allow" | "deny",
): readonly EditedText[] | NoProposal => {
  const parts = partsOf(tabs, kind);
  if (typeof parts === "string") return parts;
  const merged: Policy = { version: "2.0", statement: parts.flatMap(({ policy }) => policy.statement) };
  const { action, resource, principal } = request;
  const demand = { ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) };
  const found =
    wanted === "allow"
      ? repair(merged, [demand], [], { steps })
      : repair(merged, [], [{ action, resource }], { steps, principal });
  const edits =
    found.answer === "yes" ? found.edits : kind === "identity" && wanted === "allow" ? [grantOf(request)] : [];
  const shares = shareOut(edits, parts);
  const changed = parts.flatMap(({ tab }, index) => {
    const own = shares[index] ?? [];
    const text = own.length === 0 ? undefined : editText(tab.text, own);
    return text === undefined ? [] : [{ tab: tab.id, text, edits: own }];
  });
  return changed.length === 0 ? "none-found" : changed;
};
