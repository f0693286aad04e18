import type { Policy } from "@camwright/core";
import type { PreparedRequest } from "../compile/prepare.js";
import { compileStatement } from "../compile/statement.js";
import type { Layer } from "../decision.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";
import type { LayerExplanation, Outcome, Verdict } from "./explanation.js";
import { compareNearness, type Nearness, nearnessOf } from "./nearness.js";
import { type Scopes, scopesOf } from "./scope.js";
import { askStatement, outcomes, type StatementAnswer, tellStatement } from "./statement.js";

/** What the statements of a layer, or of one level, say to a request. */
export interface LayerAnswer {
  readonly layer: Layer;
  readonly level: number | undefined;
  readonly scopes: Scopes;
  readonly statements: readonly StatementAnswer[];
}

/** Asks every statement of a layer, one after the other. */
export const askLayer = (
  layer: Layer,
  level: number | undefined,
  policies: readonly Policy[],
  prepared: PreparedRequest,
  hasTrust: boolean,
): LayerAnswer => {
  const scopes = scopesOf(layer, prepared, hasTrust);
  const place = level === undefined ? { layer } : { layer, level };
  const statements = policies.flatMap(({ statement: written }, policy) =>
    written.map((one, statement) => {
      const compiled = compileStatement(one, { ...place, policy, statement, effect: one.effect });
      return askStatement({ compiled, written: one }, scopes, prepared);
    }),
  );
  return { layer, level, scopes, statements };
};

const truthOfOutcome = (outcome: Outcome | undefined): Truth =>
  outcome === "matched" ? yes : outcome === "unknown" ? unknown : no;

/** What the statements of one effect say about one resource: one that matches is enough. */
export const effectOn = ({ statements }: LayerAnswer, effect: "allow" | "deny", resource: number): Truth =>
  statements
    .filter(({ compiled }) => compiled.place.effect === effect)
    .map(({ byResource }) => truthOfOutcome(byResource[resource]?.outcome))
    .reduce(or, no);

const isAsked = (scopes: Scopes, effect: "allow" | "deny"): boolean => typeof scopes[effect] !== "string";

/** How the answers about the resources go together: one denied is enough, all have to be allowed. */
const verdictOf = (answer: LayerAnswer, resources: number): Verdict => {
  const { scopes } = answer;
  if (!isAsked(scopes, "allow") && !isAsked(scopes, "deny")) return "not-asked";
  // A trust policy is asked about the first resource alone.
  const about = Array.from(
    { length: answer.layer === "trust" ? Math.min(resources, 1) : resources },
    (_, index) => index,
  );
  const denies = about.map((index) => effectOn(answer, "deny", index)).reduce(or, no);
  const allows = about.map((index) => effectOn(answer, "allow", index)).reduce(and, about.length === 0 ? no : yes);
  if (denies === yes) return "deny";
  if (denies === unknown && (allows !== no || !isAsked(scopes, "allow"))) return "unknown";
  return allows === yes ? "allow" : allows === unknown ? "unknown" : "silent";
};

/** How near a statement comes to matching the resource that it is nearest to. */
const nearestOf = ({ byResource }: StatementAnswer): Nearness =>
  byResource
    .filter(({ outcome }) => outcome !== "not-asked")
    .map(({ found }) => nearnessOf(found))
    .reduce<Nearness>((best, one) => (compareNearness(one, best) < 0 ? one : best), [Infinity]);

/** The statements that are told: those that match, those that may, and of the others the nearest. */
const toldOf = (statements: readonly StatementAnswer[], most: number): readonly StatementAnswer[] => {
  if (statements.length <= most) return statements;
  const ranked = statements.map((answer) => ({
    answer,
    outcome: outcomes.indexOf(answer.outcome),
    nearness: nearestOf(answer),
  }));
  ranked.sort((left, right) => left.outcome - right.outcome || compareNearness(left.nearness, right.nearness));
  const told = new Set(ranked.slice(0, most).map(({ answer }) => answer));
  return statements.filter((answer) => told.has(answer));
};

const countsOf = (statements: readonly StatementAnswer[]): LayerExplanation["counts"] => {
  const counts = { matched: 0, unknown: 0, "not-matched": 0, "not-asked": 0 };
  for (const { outcome } of statements) counts[outcome] += 1;
  return counts;
};

/** Policies that cannot be read, for which others stand in: their places in a layer. */
export type IsUnreadable = (place: Pick<LayerExplanation, "layer" | "level"> & { readonly policy: number }) => boolean;

/** The answer of a layer as it is told. */
export const tellLayer = (
  answer: LayerAnswer,
  resources: number,
  most: number,
  isUnreadable: IsUnreadable,
): LayerExplanation => {
  const { layer, level, scopes, statements } = answer;
  const verdict = verdictOf(answer, resources);
  const readable = statements.filter(({ compiled }) => !isUnreadable(compiled.place));
  const told = toldOf(readable, most);
  const unreadable = [...new Set(statements.map(({ compiled }) => compiled.place.policy))].filter((policy) =>
    isUnreadable({ layer, ...(level === undefined ? {} : { level }), policy }),
  );
  return {
    layer,
    ...(level === undefined ? {} : { level }),
    verdict,
    ...(verdict === "not-asked" && typeof scopes.deny === "string" ? { notAsked: scopes.deny } : {}),
    counts: countsOf(readable),
    statements: told.map((one) => tellStatement(one)),
    omitted: readable.length - told.length,
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
};
