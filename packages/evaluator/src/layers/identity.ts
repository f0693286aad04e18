import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import type { Decision, MatchedStatement, Note, Reason } from "../decision.js";
import { exceptionNotes } from "../explain/exceptions.js";
import { undecidedNotes } from "../explain/undecided.js";
import { no, unknown, yes } from "../truth.js";
import { askAllows, askDenies, type CompiledLayer } from "./layer-result.js";

const place = ({ policy, statement, effect }: CompiledStatement): MatchedStatement => ({
  layer: "identity",
  policy,
  statement,
  effect,
});

const inOrder = (statements: readonly CompiledStatement[]): readonly MatchedStatement[] =>
  statements.map(place).sort((left, right) => left.policy - right.policy || left.statement - right.statement);

const answer = (
  decision: Decision["decision"],
  reason: Reason,
  statements: readonly CompiledStatement[] = [],
  notes: readonly Note[] = [],
): Decision => ({ decision, reason, matched: inOrder(statements), notes });

const crossAccount: Note = {
  rule: "resource-not-own",
  message: "another account owns the resource, and no policy of that account grants the access",
};

const ownsAll = ({ resources }: PreparedRequest): boolean => resources.every(({ isOwn }) => isOwn);

/** Identity policies do not apply to the root account: it has full access to what it owns (598/10605). */
const decideRoot = (prepared: PreparedRequest): Decision =>
  ownsAll(prepared) ? answer("allow", "allow") : answer("deny", "cross-account", [], [crossAccount]);

/**
 * Decides by the identity policies alone (598/10605): nothing is allowed by default, a deny that applies wins, one allow that
 * applies is enough, on every resource of the request. What another account owns needs a grant of that account as well.
 */
export const decideByIdentity = (layer: CompiledLayer, prepared: PreparedRequest): Decision => {
  const { principal } = prepared.request;
  // A request about nothing is nothing to allow.
  if (prepared.resources.length === 0) return answer("deny", "implicit-deny");
  if (principal.type === "root") return decideRoot(prepared);
  if (principal.type === "anonymous") return answer("deny", "implicit-deny");
  const denies = askDenies(layer, prepared);
  if (denies.truth === yes) {
    return answer("deny", "explicit-deny", denies.certain, exceptionNotes(prepared, denies.certain));
  }
  const allows = askAllows(layer, prepared);
  if (allows.truth === no) return answer("deny", "implicit-deny", [], exceptionNotes(prepared, []));
  if (!ownsAll(prepared)) return answer("deny", "cross-account", [], [crossAccount]);
  if (denies.truth !== unknown && allows.truth !== unknown) return answer("allow", "allow", allows.certain);
  const undecided = [...denies.undecided, ...allows.undecided];
  const notes = [...undecidedNotes(denies, prepared), ...undecidedNotes(allows, prepared)];
  return answer("unknown", denies.truth === unknown ? "explicit-deny" : "implicit-deny", undecided, notes);
};
