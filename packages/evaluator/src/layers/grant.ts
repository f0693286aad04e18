import type { PreparedRequest } from "../compile/prepare.js";
import type { Note } from "../decision.js";
import { exceptionNotes } from "../explain/exceptions.js";
import type { RequestResource } from "../match/request-resource.js";
import type { CallerType } from "../request.js";
import { and, no, not, or, type Truth, unknown, yes } from "../truth.js";
import { bucketAllows, bucketDenies } from "./bucket.js";
import { certainOf, type Gate, undecidedOf } from "./gate.js";
import { identityAllows, identityDenies } from "./identity.js";
import type { CompiledLayer, EffectResult } from "./layer-result.js";

/** The layers that can grant: the caller's own policies, and the policy of the bucket that is asked about. */
export interface GrantingLayers {
  readonly identity: CompiledLayer;
  readonly bucket: CompiledLayer | undefined;
}

/** An explicit deny of the caller's own policies or of the bucket's refuses, whatever is allowed (598/10605). */
export const denyGate = ({ identity, bucket }: GrantingLayers, prepared: PreparedRequest): Gate => {
  const results = [identityDenies(identity, prepared), ...(bucket ? [bucketDenies(bucket, prepared)] : [])];
  const denying = results.filter(({ truth }) => truth === yes);
  const certain = denying.flatMap((result) => result.certain);
  return {
    passes: not(results.map(({ truth }) => truth).reduce(or)),
    reason: "explicit-deny",
    deciding: denying,
    open: undecidedOf(results),
    notes: denying.length > 0 ? exceptionNotes(prepared, certain) : [],
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
const needsOwnerAlone = (type: CallerType): boolean => type === "root" || type === "service";

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

const unite = (results: readonly EffectResult[]): readonly EffectResult[] => {
  const byLayer = new Map<CompiledLayer, EffectResult>();
  for (const result of results) {
    const before = byLayer.get(result.from);
    byLayer.set(
      result.from,
      before === undefined
        ? result
        : {
            ...result,
            truth: or(before.truth, result.truth),
            certain: [...new Set([...before.certain, ...result.certain])],
            undecided: [...new Set([...before.undecided, ...result.undecided])],
          },
    );
  }
  return [...byLayer.values()];
};

/**
 * Whether every resource of the request is granted. What another account owns needs a grant of that account as well as the
 * caller's own (598/10605, 436/32971).
 */
export const grantGate = (layers: GrantingLayers, prepared: PreparedRequest): Gate => {
  const grants = prepared.resources.map((resource) => grantOn(resource, layers, prepared));
  // A request about nothing is nothing to allow.
  const passes = grants.map(({ truth }) => truth).reduce<Truth>(and, grants.length === 0 ? no : yes);
  const failing = grants.filter(({ truth }) => truth === passes);
  const isForeign = failing.length > 0 && failing.every(({ lacksOwner }) => lacksOwner);
  const reason = isForeign ? "cross-account" : "implicit-deny";
  if (passes === no) {
    const notes = isForeign ? [crossAccount] : exceptionNotes(prepared, []);
    return { passes, reason, deciding: [], open: [], notes };
  }
  const results = grants.flatMap((grant) => grant.results);
  const hanging = grants.filter(({ truth }) => truth === unknown).flatMap((grant) => grant.results);
  return { passes, reason, deciding: certainOf(unite(results)), open: unite(undecidedOf(hanging)), notes: [] };
};

/** Whether the caller's own policies allow the request on every resource; they must name what another account owns. */
export const identityGate = ({ identity }: GrantingLayers, prepared: PreparedRequest): Gate => {
  const results = prepared.resources.map((resource) => identityAllows(identity, resource, prepared));
  return {
    passes: results.map(({ truth }) => truth).reduce<Truth>(and, results.length === 0 ? no : yes),
    reason: "implicit-deny",
    deciding: certainOf(unite(results)),
    open: unite(undecidedOf(results)),
    notes: [],
  };
};
