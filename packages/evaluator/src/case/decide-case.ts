import { type Inspection, inspectPolicyValue, type Policy } from "@camwright/core";
import { compile } from "../compile/compile.js";
import type { Decision, Layer, Note, Reason } from "../decision.js";
import type { Case, PolicyDocuments } from "./case.js";

/** Stands for a policy that cannot be read: whether it allows or denies is not known, for any request. */
const unreadable: Policy = {
  version: "2.0",
  statement: [
    { effect: "allow", action: ["permid/unreadable"], resource: "*" },
    { effect: "deny", action: ["permid/unreadable"], resource: "*" },
  ],
};

const unreadableNote = (index: number, { findings }: Inspection): Note => {
  const first = findings.find(({ severity }) => severity === "error");
  const why = first === undefined ? "" : `: ${first.path === "" ? "/" : first.path}: ${first.message}`;
  return { rule: "policy-unreadable", message: `the policy cannot be read${why}`, policy: index };
};

const restricting: readonly Layer[] = ["boundary", "session", "scp", "general"];
const granting: readonly Layer[] = ["bucket", "trust"];

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

const layersIn = (policies: PolicyDocuments, layers: readonly Layer[]): readonly Layer[] =>
  layers.filter((layer) => isThere(policies[layer]));

/** The refusal that a layer may still bring about: a bucket policy by a deny, the others by not allowing. */
const refusalBy = (layer: Layer): Reason =>
  layer === "bucket" ? "explicit-deny" : layer === "identity" ? "implicit-deny" : layer;

/**
 * The answer in view of layers that are not evaluated yet. What they can only take away leaves a refusal a refusal; an
 * explicit deny stays one whatever they say. Everything else is unknown, never an allow.
 */
const withUnsupported = (decision: Decision, policies: PolicyDocuments): Decision => {
  const grants = layersIn(policies, granting);
  const layers = [...grants, ...layersIn(policies, restricting)];
  const [first] = layers;
  const stays = decision.decision === "deny" && (grants.length === 0 || decision.reason === "explicit-deny");
  if (first === undefined || stays) return decision;
  const notes = layers.map((layer): Note => {
    const message = `the case has a policy on the layer \`${layer}\`, which is not evaluated yet`;
    return { rule: "layer-not-supported", message };
  });
  const reason = decision.reason === "allow" ? refusalBy(first) : decision.reason;
  return { ...decision, decision: "unknown", reason, notes: [...decision.notes, ...notes] };
};

/** A request with the owner of its resource, as a case asks it. */
type Question = Pick<Case, "request" | "resourceOwner">;

/**
 * Reads and compiles the documents of a case once for many requests; what {@link decideCase} does for one.
 *
 * @example
 * ```ts
 * import { compileDocuments } from "@camwright/evaluator";
 *
 * const document = { version: "2.0", statement: { effect: "Allow", action: "cos:Get*", resource: "*" } };
 * const decide = compileDocuments({ identity: [document] });
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * decide({ request: { principal, action: "cos:GetService", resource: "*" } }).decision; // => "allow"
 * decide({ request: { principal, action: "cos:PutBucket", resource: "*" } }).decision; // => "deny"
 * ```
 */
export const compileDocuments = (policies: PolicyDocuments): ((question: Question) => Decision) => {
  const inspections = (policies.identity ?? []).map((document) => inspectPolicyValue(document, { kind: "identity" }));
  const identity = inspections.map(({ policy }) => policy ?? unreadable);
  const decide = compile({ identity });
  const failures = inspections.flatMap((inspection, index) =>
    inspection.policy === undefined ? [unreadableNote(index, inspection)] : [],
  );
  // What is said about the stand-in's own statements would only confuse.
  const isStandIn = ({ policy }: { readonly policy?: number }): boolean =>
    policy !== undefined && identity[policy] === unreadable;
  return ({ request, resourceOwner }) => {
    const decision = decide({ ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) });
    const matched = decision.matched.filter((statement) => !isStandIn(statement));
    const notes = decision.notes.some(isStandIn)
      ? [...failures, ...decision.notes.filter((note) => !isStandIn(note))]
      : decision.notes;
    return withUnsupported({ ...decision, matched, notes }, policies);
  };
};

/**
 * Decides a case whose policies are documents. They are read tolerantly: a fault of a name or value leaves the rest of the
 * document standing, and what depends on it is unknown. A document of which a statement cannot be read at all may allow or
 * deny anything; the answer is then certain only where it does not matter.
 *
 * @example
 * ```ts
 * import { decideCase } from "@camwright/evaluator";
 *
 * const document = { version: "2.0", statement: { effect: "Allow", action: "cos:Get*", resource: "*" } };
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * decideCase({ policies: { identity: [document] }, request: { principal, action: "cos:GetService", resource: "*" } }).decision; // => "allow"
 * ```
 */
export const decideCase = ({ policies, ...question }: Case): Decision => compileDocuments(policies)(question);
