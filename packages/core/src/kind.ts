import type { SizeLimit } from "./limit.js";

/**
 * The kinds of policy document; each takes and forbids other elements (598/10603, 436/45236, 598/19381).
 *
 * - `identity`: a custom or preset policy, attached to users, groups and roles
 * - `boundary`: a permissions boundary, which is an identity policy used as a bound
 * - `session`: the `Policy` of an STS call
 * - `scp`: a service control policy of an organization
 * - `identity-center`: the custom policy of a role configuration in the identity centre
 * - `trust`: who may assume a role
 * - `bucket`: the policy of one COS bucket
 * - `general`: a built-in policy for all users: an entry without version and effect (598/10605, C-33)
 */
export type PolicyKind =
  | "identity"
  | "bucket"
  | "trust"
  | "session"
  | "boundary"
  | "scp"
  | "identity-center"
  | "general";

/** Whether an element must, may or must not be there. `ignored`: it may, but it has no meaning. */
export type Presence = "required" | "optional" | "forbidden" | "ignored";

/** What one kind of document takes. `action` is required and `condition` optional in every kind. */
export interface KindRules {
  readonly version: Presence;
  /** Where `statement` is optional, a document without it is itself a statement. */
  readonly statement: Presence;
  /** Where `effect` is optional, a statement without it denies (C-33). */
  readonly effect: Presence;
  readonly principal: Presence;
  readonly resource: Presence;
  /** `Sid` belongs to COS bucket policies (436/139787). */
  readonly sid: Presence;
  /** COS writes element names and effects with a capital; such documents are also copied into session policies (C-2). */
  readonly capitals: "usual" | "tolerated";
  /** Whether the call that creates the document takes a `principal` as the order to attach the policy (598/10604, C-5). */
  readonly attaches: boolean;
  readonly limit: SizeLimit;
}

const identityRules: KindRules = {
  version: "required",
  statement: "required",
  effect: "required",
  principal: "forbidden",
  resource: "required",
  sid: "ignored",
  capitals: "tolerated",
  attaches: true,
  limit: { size: 6144, unit: "characters", source: "598/10609" },
};

const likeIdentity = (differences: Partial<KindRules>): KindRules => ({ ...identityRules, ...differences });

/** What each kind of document takes and forbids. */
export const policyKinds: Readonly<Record<PolicyKind, KindRules>> = {
  identity: identityRules,
  boundary: identityRules,
  scp: /* @__PURE__ */ likeIdentity({
    attaches: false,
    limit: { unit: "characters", source: "organization CreatePolicy" },
  }),
  session: /* @__PURE__ */ likeIdentity({
    capitals: "usual",
    attaches: false,
    limit: { unit: "characters", source: "1150/49452" },
  }),
  "identity-center": /* @__PURE__ */ likeIdentity({
    attaches: false,
    limit: { size: 4096, unit: "characters", source: "organization AddPermissionPolicyToRoleConfiguration" },
  }),
  trust: /* @__PURE__ */ likeIdentity({
    principal: "required",
    resource: "ignored",
    attaches: false,
    limit: { unit: "characters", source: "cam UpdateAssumeRolePolicy" },
  }),
  bucket: /* @__PURE__ */ likeIdentity({
    principal: "required",
    sid: "optional",
    capitals: "usual",
    attaches: false,
    limit: { size: 20 * 1024, unit: "bytes", source: "436/45235" },
  }),
  general: /* @__PURE__ */ likeIdentity({
    version: "optional",
    statement: "optional",
    effect: "optional",
    principal: "optional",
    attaches: false,
    limit: { unit: "characters", source: "598/10605" },
  }),
};

/** Whether a text names a kind of policy. */
export const isPolicyKind = (text: string): text is PolicyKind => Object.hasOwn(policyKinds, text);
