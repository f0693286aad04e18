import type { PreparedRequest } from "../compile/prepare.js";
import type { Note } from "../decision.js";
import { exceptionNotes } from "../explain/exceptions.js";
import type { RequestResource } from "../match/request-resource.js";
import type { CallerType } from "../request.js";
import { all, any, type Formula, not as negation } from "../residual/formula.js";
import { holdsOn } from "../residual/undecided.js";
import { and, no, not, or, type Truth, unknown, yes } from "../truth.js";
import type { CompiledLayer } from "./ask.js";
import { bucketAllows, bucketDenies } from "./bucket.js";
import { type EffectResult, silent, together } from "./effect-result.js";
import type { Gate } from "./gate.js";
import { identityAllows, identityDenies } from "./identity.js";

/** The layers that can grant: the caller's own policies, and the policy of the bucket that is asked about. */
export interface GrantingLayers {
  readonly identity: CompiledLayer;
  readonly bucket: CompiledLayer | undefined;
}

const denyNotes = ({ denies }: Gate, prepared: PreparedRequest): readonly Note[] =>
  exceptionNotes(prepared, denies.certain);

const denialOf = (
  resource: RequestResource,
  { identity, bucket }: GrantingLayers,
  prepared: PreparedRequest,
): EffectResult => {
  const own = identityDenies(identity, resource, prepared);
  return bucket === undefined ? own : together([own, bucketDenies(bucket, resource, prepared)], or);
};

const undenied: Gate = { passes: yes, reason: "explicit-deny", denies: silent, allows: silent };

/** An explicit deny of the caller's own policies or of the bucket's refuses, whatever is allowed (598/10605). */
export const denyGate = (layers: GrantingLayers, prepared: PreparedRequest): Gate => {
  const { resources } = prepared;
  const [first] = resources;
  const denies =
    first !== undefined && resources.length === 1
      ? denialOf(first, layers, prepared)
      : together(
          resources.map((resource) => denialOf(resource, layers, prepared)),
          or,
        );
  if (denies === silent) return undenied;
  const passes = not(denies.truth);
  const requires =
    passes === unknown
      ? negation(any(resources.map((resource) => holdsOn(denialOf(resource, layers, prepared), resource, prepared))))
      : undefined;
  return { passes, reason: "explicit-deny", denies, allows: silent, requires, notes: denyNotes };
};

/** What is granted on one resource. */
interface Grant {
  readonly truth: Truth;
  readonly own: EffectResult;
  readonly owner: EffectResult;
  /** Whether one of both is enough, or which of them it takes. */
  readonly takes: "either" | "both" | "owner";
}

/** The caller's own policies count beside the owner's, except for those who have none or need none (A-41, 598/10605). */
export const needsOwnerAlone = (type: CallerType): boolean => type === "root" || type === "service";

/** Inside an account either grant is enough (436/35240); an unsigned visitor has no account. */
const takenFrom = ({ isOwn }: RequestResource, type: CallerType): Grant["takes"] => {
  if (isOwn || type === "anonymous") return "either";
  return needsOwnerAlone(type) ? "owner" : "both";
};

const grantOn = (resource: RequestResource, layers: GrantingLayers, prepared: PreparedRequest): Grant => {
  const own = identityAllows(layers.identity, resource, prepared);
  const owner = layers.bucket === undefined ? silent : bucketAllows(layers.bucket, resource, prepared);
  const takes = takenFrom(resource, prepared.request.principal.type);
  const both = takes === "both" ? and(own.truth, owner.truth) : owner.truth;
  return { truth: takes === "either" ? or(own.truth, owner.truth) : both, own, owner, takes };
};

/**
 * Whether a refusal here is for want of a grant by the account that owns the resource. Where the answer is open, the refusal
 * looked at is the one in which everything unknown turns out against the caller.
 */
const lacksOwner = ({ truth, own, owner, takes }: Grant): boolean => {
  if (takes === "either") return false;
  return truth === no ? own.truth !== no && owner.truth === no : own.truth === yes;
};

const requirementOn = ({ own, owner, takes }: Grant, resource: RequestResource, prepared: PreparedRequest): Formula => {
  const byOwner = holdsOn(owner, resource, prepared);
  if (takes === "owner") return byOwner;
  const byOwn = holdsOn(own, resource, prepared);
  return takes === "either" ? any([byOwn, byOwner]) : all([byOwn, byOwner]);
};

const crossAccount: Note = {
  rule: "resource-not-own",
  message: "another account owns the resource, and no policy of that account grants the access",
};

const foreignOnly = (grants: readonly Grant[], passes: Truth): boolean => {
  for (const grant of grants) if (grant.truth === passes && !lacksOwner(grant)) return false;
  return true;
};

const grantNotes = ({ reason }: Gate, prepared: PreparedRequest): readonly Note[] =>
  reason === "cross-account" ? [crossAccount] : exceptionNotes(prepared, []);

/** The gate of a request of which every resource is granted. */
const granted = (allows: EffectResult): Gate => ({ passes: yes, reason: "implicit-deny", denies: silent, allows });

const refused = (reason: Gate["reason"]): Gate => ({
  passes: no,
  reason,
  denies: silent,
  allows: silent,
  notes: grantNotes,
});

const resultsOf = ({ own, owner }: Grant): readonly EffectResult[] => [own, owner];

const allowsOf = (grants: readonly Grant[]): EffectResult => {
  const [only] = grants;
  return only !== undefined && grants.length === 1 && only.owner === silent
    ? only.own
    : together(grants.flatMap(resultsOf), or);
};

const reasonOf = (grants: readonly Grant[], passes: Truth): Gate["reason"] =>
  foreignOnly(grants, passes) ? "cross-account" : "implicit-deny";

const openGate = (grants: readonly Grant[], prepared: PreparedRequest): Gate => {
  const open = grants.filter(({ truth }) => truth === unknown);
  const results = open.flatMap(resultsOf).filter(({ truth }) => truth === unknown);
  const requirements = prepared.resources.flatMap((resource, index) => {
    const grant = grants[index];
    return grant === undefined ? [] : [requirementOn(grant, resource, prepared)];
  });
  return {
    passes: unknown,
    reason: reasonOf(grants, unknown),
    denies: silent,
    allows: together(results, or),
    requires: all(requirements),
    notes: grantNotes,
  };
};

/**
 * Whether every resource of the request is granted. What another account owns needs a grant of that account as well as the
 * caller's own (598/10605, 436/32971).
 */
export const grantGate = (layers: GrantingLayers, prepared: PreparedRequest): Gate => {
  const { resources } = prepared;
  const [first] = resources;
  // A request about nothing is nothing to allow.
  if (first === undefined) return refused("implicit-deny");
  const grants =
    resources.length === 1
      ? [grantOn(first, layers, prepared)]
      : resources.map((resource) => grantOn(resource, layers, prepared));
  let passes: Truth = yes;
  for (const { truth } of grants) passes = and(passes, truth);
  if (passes === yes) return granted(allowsOf(grants));
  return passes === no ? refused(reasonOf(grants, no)) : openGate(grants, prepared);
};

/** Whether the caller's own policies allow the request on every resource; they must name what another account owns. */
export const identityGate = ({ identity }: GrantingLayers, prepared: PreparedRequest): Gate => {
  const { resources } = prepared;
  const results = resources.map((resource) => identityAllows(identity, resource, prepared));
  const passes = results.reduce<Truth>((truth, result) => and(truth, result.truth), results.length === 0 ? no : yes);
  const requires =
    passes === unknown
      ? all(resources.map((resource) => holdsOn(identityAllows(identity, resource, prepared), resource, prepared)))
      : undefined;
  return { passes, reason: "implicit-deny", denies: silent, allows: together(results, or), requires };
};
