/** The kinds of policy document; each takes and forbids other elements (598/10603, 436/45236, 598/19381). */
export type PolicyKind = "identity" | "bucket" | "trust" | "session" | "boundary" | "scp";

/** Whether an element must, may or must not be there. `ignored`: it may, but it has no meaning. */
export type Presence = "required" | "optional" | "forbidden" | "ignored";

/** What one kind of document takes. */
export interface KindRules {
  readonly principal: Presence;
  readonly resource: Presence;
  /** COS writes element names and effects with a capital; such documents are also copied into session policies (C-2). */
  readonly capitals: "usual" | "tolerated";
  /** `Sid` belongs to COS bucket policies (436/139787). */
  readonly sid: Presence;
  /** The largest size of the document without white space between its tokens, where a number is documented. */
  readonly limit?: { readonly size: number; readonly unit: "characters" | "bytes"; readonly source: string };
}

const characters = { size: 6144, unit: "characters", source: "598/10609" } as const;
const identityRules: KindRules = {
  principal: "forbidden",
  resource: "required",
  capitals: "tolerated",
  sid: "ignored",
  limit: characters,
};
const withoutLimit: KindRules = { principal: "forbidden", resource: "required", capitals: "tolerated", sid: "ignored" };

/** What each kind of document takes and forbids. */
export const policyKinds: Readonly<Record<PolicyKind, KindRules>> = {
  identity: identityRules,
  boundary: identityRules,
  scp: withoutLimit,
  session: { ...withoutLimit, capitals: "usual" },
  trust: { principal: "required", resource: "ignored", capitals: "tolerated", sid: "ignored" },
  bucket: {
    principal: "required",
    resource: "required",
    capitals: "usual",
    sid: "optional",
    limit: { size: 20 * 1024, unit: "bytes", source: "436/45235" },
  },
};

/** Whether a text names a kind of policy. */
export const isPolicyKind = (text: string): text is PolicyKind => Object.hasOwn(policyKinds, text);
