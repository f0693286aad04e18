import type { PreparedRequest } from "../compile/prepare.js";
import type { Note } from "../decision.js";
import { exceptionNotes } from "../explain/exceptions.js";
import type { RequestResource } from "../match/request-resource.js";
import type { CallerType } from "../request.js";
import { and, no, not, or, type Truth, unknown, yes } from "../truth.js";
import { bucketAllows, bucketDenies } from "./bucket.js";
import type { Gate } from "./gate.js";
import { identityAllows, identityDenies } from "./identity.js";
import { type CompiledLayer, type EffectResult, together } from "./layer-result.js";

/** The layers that can grant: the caller's own policies, and the policy of the bucket that is asked about. */
export interface GrantingLayers {
  readonly identity: CompiledLayer;
  readonly bucket: CompiledLayer | undefined;
}

const denyNotes = ({ results }: Gate, prepared: PreparedRequest): readonly Note[] =>
  exceptionNotes(
    prepared,
    results.flatMap(({ certain }) => certain),
  );

/** An explicit deny of the caller's own policies or of the bucket's refuses, whatever is allowed (598/10605). */
export const denyGate = ({ identity, bucket }: GrantingLayers, prepared: PreparedRequest): Gate => {
  const own = identityDenies(identity, prepared);
  const byBucket = bucket && bucketDenies(bucket, prepared);
  return {
    passes: not(byBucket === undefined ? own.truth : or(own.truth, byBucket.truth)),
    reason: "explicit-deny",
    results: byBucket === undefined ? [own] : [own, byBucket],
    notes: denyNotes,
  };
};

/** What is granted on one resource. */
interface Grant {
  readonly truth: Truth;
  readonly results: readonly EffectResult[];
  /** Whether a refusal here is for want of a grant by the account that owns the resource. */
  readonly lacksOwner: boolean;
}

/** The caller's own policies count beside the owner's, except for those who have none or need none (A-41, 598/10605). */
export const needsOwnerAlone = (type: CallerType): boolean => type === "root" || type === "service";

const grantOn = (resource: RequestResource, layers: GrantingLayers, prepared: PreparedRequest): Grant => {
  const own = identityAllows(layers.identity, resource, prepared);
  const owner = layers.bucket && bucketAllows(layers.bucket, resource, prepared);
  const results = owner === undefined ? [own] : [own, owner];
  const byOwner = owner?.truth ?? no;
  const { type } = prepared.request.principal;
  // Inside an account either grant is enough (436/35240); an unsigned visitor has no account.
  if (resource.isOwn || type === "anonymous") return { truth: or(own.truth, byOwner), results, lacksOwner: false };
  const truth = needsOwnerAlone(type) ? byOwner : and(own.truth, byOwner);
  // Where the answer is open, the refusal looked at is the one in which everything unknown turns out against the caller.
  const lacksOwner = truth === no ? own.truth !== no && byOwner === no : own.truth === yes;
  return { truth, results, lacksOwner };
};

const crossAccount: Note = {
  rule: "resource-not-own",
  message: "another account owns the resource, and no policy of that account grants the access",
};

/** What one layer says about several resources, as far as it matters. */
const united = (results: readonly EffectResult[]): readonly EffectResult[] =>
  results.length < 2
    ? results
    : [...new Set(results.map(({ from }) => from))].flatMap(
        (layer) =>
          together(
            results.filter(({ from }) => from === layer),
            or,
          ) ?? [],
      );

const foreignOnly = (grants: readonly Grant[], passes: Truth): boolean => {
  const failing = grants.filter(({ truth }) => truth === passes);
  return failing.length > 0 && failing.every(({ lacksOwner }) => lacksOwner);
};

const grantNotes = ({ reason }: Gate, prepared: PreparedRequest): readonly Note[] =>
  reason === "cross-account" ? [crossAccount] : exceptionNotes(prepared, []);

/**
 * Whether every resource of the request is granted. What another account owns needs a grant of that account as well as the
 * caller's own (598/10605, 436/32971).
 */
export const grantGate = (layers: GrantingLayers, prepared: PreparedRequest): Gate => {
  const grants = prepared.resources.map((resource) => grantOn(resource, layers, prepared));
  // A request about nothing is nothing to allow.
  const passes = grants.reduce<Truth>((truth, grant) => and(truth, grant.truth), grants.length === 0 ? no : yes);
  if (passes === yes) {
    return { passes, reason: "implicit-deny", results: united(grants.flatMap(({ results }) => results)) };
  }
  const isForeign = foreignOnly(grants, passes);
  const hanging = grants.filter(({ truth }) => truth === unknown).flatMap(({ results }) => results);
  return {
    passes,
    reason: isForeign ? "cross-account" : "implicit-deny",
    results: passes === unknown ? united(hanging.filter(({ truth }) => truth === unknown)) : [],
    notes: grantNotes,
  };
};

/** Whether the caller's own policies allow the request on every resource; they must name what another account owns. */
export const identityGate = ({ identity }: GrantingLayers, prepared: PreparedRequest): Gate => {
  const results = prepared.resources.map((resource) => identityAllows(identity, resource, prepared));
  const passes = results.reduce<Truth>((truth, result) => and(truth, result.truth), results.length === 0 ? no : yes);
  return { passes, reason: "implicit-deny", results: united(results) };
};
