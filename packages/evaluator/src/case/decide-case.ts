import { type Finding, type Inspection, inspectPolicyValue, type Policy } from "@camwright/core";
import { compile, type Policies } from "../compile/compile.js";
import type { Decision, Layer, MatchedStatement, Note } from "../decision.js";
import { mapQuestions } from "../residual/formula.js";
import { residualOf } from "../residual/residual.js";
import type { Case, PolicyDocuments } from "./case.js";

/** Stands for a policy that cannot be read: whether it allows or denies is not known, for any request. */
const unreadable: Policy = {
  version: "2.0",
  statement: [
    { effect: "allow", principal: "*", action: ["permid/unreadable"], resource: "*" },
    { effect: "deny", principal: "*", action: ["permid/unreadable"], resource: "*" },
  ],
};

/** A document of a layer after reading; without a policy it cannot be read. */
interface Reading {
  readonly layer: Layer;
  readonly level?: number;
  readonly index: number;
  readonly inspection: Inspection;
}

const unreadableNote = ({ layer, level, index, inspection: { findings } }: Reading): Note => {
  const first = findings.find(({ severity }) => severity === "error");
  const why = first === undefined ? "" : `: ${first.path === "" ? "/" : first.path}: ${first.message}`;
  const place = { layer, ...(level === undefined ? {} : { level }), policy: index };
  return { rule: "policy-unreadable", message: `the policy cannot be read${why}`, ...place };
};

/** What the types do not let in, a document that stands alone, is a list of one: none may be lost. */
const listOf = <A>(documents: readonly A[]): readonly A[] => (Array.isArray(documents) ? documents : [documents as A]);

const readAll = (layer: Layer, documents: readonly unknown[], level?: number): readonly Reading[] =>
  listOf(documents).map((document, index) => ({
    layer,
    ...(level === undefined ? {} : { level }),
    index,
    inspection: inspectPolicyValue(document, { kind: layer }),
  }));

const readOne = (layer: Layer, document: unknown): readonly Reading[] =>
  document === undefined || document === null ? [] : readAll(layer, [document]);

const policyOf = ({ inspection }: Reading): Policy => inspection.policy ?? unreadable;

/** The documents of a case after reading, by layer. */
interface Readings {
  readonly identity: readonly Reading[];
  readonly boundary: readonly Reading[];
  readonly session: readonly Reading[];
  readonly bucket: readonly Reading[];
  readonly trust: readonly Reading[];
  readonly scp: readonly (readonly Reading[])[];
  readonly general: readonly Reading[] | undefined;
}

const readAllLayers = (documents: PolicyDocuments): Readings => {
  const { identity, boundary, session, bucket, trust, scp, general } = documents;
  return {
    identity: readAll("identity", identity ?? []),
    boundary: readOne("boundary", boundary),
    session: readOne("session", session),
    bucket: readOne("bucket", bucket),
    trust: readOne("trust", trust),
    scp: listOf(scp ?? []).map((level, index) => readAll("scp", level, index)),
    general: general === undefined || general === null ? undefined : readAll("general", general),
  };
};

const policiesOf = ({ identity, boundary, session, bucket, trust, scp, general }: Readings): Policies => ({
  identity: identity.map(policyOf),
  boundary: boundary.map(policyOf)[0],
  session: session.map(policyOf)[0],
  bucket: bucket.map(policyOf)[0],
  trust: trust.map(policyOf)[0],
  scp: scp.map((level) => level.map(policyOf)),
  general: general?.map(policyOf),
});

/** The policies of documents, with stand-ins for those that cannot be read. */
export interface ReadPolicies {
  readonly policies: Policies;
  readonly failures: readonly Reading[];
  /** Whether a stand-in is at this place: what is said about its own statements would only confuse. */
  readonly isUnreadable: (place: Partial<MatchedStatement>) => boolean;
  /** Whether the document at this place is read although its elements are capitalised or its version is wrong. */
  readonly isDoubtful: (place: Partial<MatchedStatement>) => boolean;
}

const keyOf = ({ layer, level, policy }: Partial<MatchedStatement>): string => [layer, level, policy].join();

const placesOf = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings.map(({ layer, level, index }) =>
      keyOf({ layer, ...(level === undefined ? {} : { level }), policy: index }),
    ),
  );

const isDoubtfulFinding = ({ rule, severity, path }: Finding): boolean =>
  rule === "version-unsupported" ||
  (rule === "element-case" && severity !== "info") ||
  // What is missing beside the statements is the version.
  (rule === "element-missing" && path === "");

/** Reads the documents of a case. */
export const readDocuments = (documents: PolicyDocuments): ReadPolicies => {
  const readings = readAllLayers(documents);
  const all = Object.values(readings)
    .flat(2)
    .filter((reading): reading is Reading => reading !== undefined);
  const failures = all.filter(({ inspection }) => inspection.policy === undefined);
  const unreadablePlaces = placesOf(failures);
  const doubtful = placesOf(all.filter(({ inspection: { findings } }) => findings.some(isDoubtfulFinding)));
  return {
    policies: policiesOf(readings),
    failures,
    isUnreadable: (place) => unreadablePlaces.has(keyOf(place)),
    isDoubtful: (place) => doubtful.has(keyOf(place)),
  };
};

/** A request with the owner of its resource, as a case asks it. */
export type Question = Pick<Case, "request" | "resourceOwner">;

/** What the stand-in of an unreadable policy leaves open is what that policy says. */
const readableResidual = (
  { residual }: Decision,
  isUnreadable: ReadPolicies["isUnreadable"],
): Pick<Decision, "residual"> => {
  if (residual === undefined) return {};
  const formula = mapQuestions(residual.formula, (question) => {
    const { statement: _, ...place } = question.place;
    return isUnreadable(place) ? { _tag: "policy", place } : question;
  });
  return { residual: residualOf(formula) };
};

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
  const { policies: read, failures, isUnreadable } = readDocuments(policies);
  const decide = compile(read, { matched: "every" });
  return ({ request, resourceOwner }) => {
    const decision = decide({ ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) });
    if (failures.length === 0) return decision;
    const matched = decision.matched.filter((statement) => !isUnreadable(statement));
    const notes = decision.notes.some(isUnreadable)
      ? [...failures.map(unreadableNote), ...decision.notes.filter((note) => !isUnreadable(note))]
      : decision.notes;
    return { ...decision, matched, notes, ...readableResidual(decision, isUnreadable) };
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
