import type { PreparedRequest } from "../compile/prepare.js";
import type { Decision, Layer, MatchedStatement } from "../decision.js";
import { needsOwnerAlone } from "../layers/grant.js";
import { no, yes } from "../truth.js";
import type { ClosestStatement } from "./explanation.js";
import { effectOn, type IsUnreadable, type LayerAnswer } from "./layer.js";
import { compareNearness, type Nearness, nearnessOf } from "./nearness.js";
import { type StatementAnswer, tellStatement } from "./statement.js";

/** A statement that could have decided otherwise on one resource, with how near it comes. */
interface Candidate {
  readonly answer: StatementAnswer;
  readonly resource: number;
  readonly nearness: Nearness;
}

const candidatesOn = (
  { statements }: LayerAnswer,
  resource: number,
  isMeant: (answer: StatementAnswer) => boolean,
): readonly Candidate[] =>
  statements.filter(isMeant).flatMap((answer) => {
    const about = answer.byResource[resource];
    return about === undefined || about.outcome === "not-asked"
      ? []
      : [{ answer, resource, nearness: nearnessOf(about.found) }];
  });

const isAllow = ({ compiled }: StatementAnswer): boolean => compiled.place.effect === "allow";

/** The allows of a layer on the resources on which none of them matches for certain. */
const missingAllows = (layer: LayerAnswer, resources: readonly number[]): readonly Candidate[] =>
  resources
    .filter((resource) => effectOn(layer, "allow", resource) !== yes)
    .flatMap((resource) => candidatesOn(layer, resource, isAllow));

/**
 * The allows that would have been a grant, or the half of one that is missing: inside an account of either layer, across
 * accounts of the layer that does not grant.
 */
const missingGrants = (layers: readonly LayerAnswer[], prepared: PreparedRequest): readonly Candidate[] => {
  const { type } = prepared.request.principal;
  return prepared.resources.flatMap((resource, index) => {
    const granting = layers.filter(({ layer }) => layer === "bucket" || layer === "identity");
    const isGranted = granting.some((layer) => effectOn(layer, "allow", index) === yes);
    if (resource.isOwn || type === "anonymous") {
      // The root account needs no grant on what it owns.
      return isGranted || type === "root" ? [] : granting.flatMap((layer) => missingAllows(layer, [index]));
    }
    return granting
      .filter(({ layer }) => layer === "bucket" || !needsOwnerAlone(type))
      .flatMap((layer) => missingAllows(layer, [index]));
  });
};

const layersOf: Readonly<Partial<Record<Decision["reason"], Layer>>> = {
  boundary: "boundary",
  session: "session",
  scp: "scp",
  trust: "trust",
};

/** The layer, of service control policies the level, that refuses by not allowing. */
const refusing = (layers: readonly LayerAnswer[], reason: Decision["reason"], resources: readonly number[]) =>
  layers.find(
    (answer) => answer.layer === layersOf[reason] && resources.some((index) => effectOn(answer, "allow", index) === no),
  );

const keyOf = ({ layer, level, policy, statement }: MatchedStatement): string =>
  `${layer} ${level ?? ""} ${policy} ${statement}`;

/** The statements that a decision names, on each of the resources that they are about. */
const decisive = (
  { matched }: Decision,
  layers: readonly LayerAnswer[],
  resources: readonly number[],
): readonly Candidate[] => {
  const places = new Set(matched.map(keyOf));
  const isMeant = ({ compiled }: StatementAnswer): boolean => places.has(keyOf(compiled.place));
  return layers.flatMap((layer) =>
    resources.flatMap((index) =>
      candidatesOn(layer, index, isMeant).filter(
        ({ answer: { outcome, byResource } }) => byResource[index]?.outcome === outcome,
      ),
    ),
  );
};

const candidates = (
  decision: Decision,
  layers: readonly LayerAnswer[],
  prepared: PreparedRequest,
): readonly Candidate[] => {
  const resources = prepared.resources.map((_, index) => index);
  if (decision.matched.length > 0) return decisive(decision, layers, resources);
  const { reason } = decision;
  if (reason === "implicit-deny" || reason === "cross-account") return missingGrants(layers, prepared);
  // A trust policy is asked about the first resource alone.
  const asked = reason === "trust" ? resources.slice(0, 1) : resources;
  const layer = refusing(layers, reason, asked);
  return layer === undefined ? [] : missingAllows(layer, asked);
};

/** The statement that decides or comes nearest to it; the first of those that come equally near. */
export const closestOf = (
  decision: Decision,
  layers: readonly LayerAnswer[],
  prepared: PreparedRequest,
  isUnreadable: IsUnreadable,
): ClosestStatement | undefined => {
  if (decision.decision === "allow") return undefined;
  let best: Candidate | undefined;
  for (const one of candidates(decision, layers, prepared)) {
    if (isUnreadable(one.answer.compiled.place)) continue;
    if (best === undefined || compareNearness(one.nearness, best.nearness) < 0) best = one;
  }
  if (best === undefined) return undefined;
  const { answer, resource } = best;
  const about = answer.byResource[resource];
  return {
    ...tellStatement(answer, about === undefined ? [] : [about]),
    ...(prepared.resources.length > 1 ? { resource } : {}),
  };
};
