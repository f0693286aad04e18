import * as Either from "fp-ts/lib/Either.js";
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { type Finding, isError } from "../finding.js";
import { type PolicyKind, policyKinds } from "../kind.js";
import type { Policy } from "../policy.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import { guessKind } from "./guess-kind.js";
import { type JsonNode, maxDepth, nodeOfValue } from "./json-node.js";
import { parseJson } from "./parse-json.js";
import { locator } from "./position.js";
import { readPolicy } from "./read-policy.js";
import { makeReporter, type Reporter } from "./reporter.js";

/** How to read a document. */
export interface DecodeOptions {
  /** The kind of document; guessed from its elements if absent. */
  readonly kind?: PolicyKind;
  /** What is known of products, usually from catalogs; adds findings such as a region where a product has none. */
  readonly services?: ServiceLookup;
  /** The longest text to read, in UTF-16 code units; 1,048,576 if absent. No kind of policy comes near it. */
  readonly maxLength?: number;
}

/** Everything there is to say about a document. */
export interface Inspection {
  readonly kind: PolicyKind;
  /** Whether the kind was guessed from the document. */
  readonly guessed: boolean;
  /** All findings in the order of the document. */
  readonly findings: readonly Finding[];
  /** The policy, where every statement could be read, even if the document is not valid. */
  readonly policy?: Policy;
}

/** A valid document. */
export interface Decoded extends Inspection {
  readonly policy: Policy;
}

type Failure = ReadonlyNonEmptyArray<Finding>;

const defaultMaxLength = 1_048_576;

const inspectNode = (node: JsonNode | undefined, options: DecodeOptions, reporter: Reporter): Inspection => {
  const kind = options.kind ?? (node === undefined ? "identity" : guessKind(node));
  const services = options.services ?? ((): undefined => undefined);
  const policy = node && readPolicy(node, policyKinds[kind], services, reporter);
  const guessed = options.kind === undefined;
  return { kind, guessed, findings: reporter.findings, ...(policy === undefined ? {} : { policy }) };
};

/**
 * Reads and validates a policy document and never fails: the answer holds all findings with their places, and the policy if
 * its statements could be read. For a plain yes or no use {@link decodePolicy}.
 *
 * @example
 * ```ts
 * import { inspectPolicy } from "@camwright/core";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "Allow", "action": ["cos:GetObject"], "resource": "*"}]}';
 * inspectPolicy(text).findings.map(({ rule, path }) => `${rule} ${path}`); // => ["effect-case /statement/0/effect"]
 * ```
 */
export const inspectPolicy = (text: string, options: DecodeOptions = {}): Inspection => {
  const maxLength = options.maxLength ?? defaultMaxLength;
  if (text.length > maxLength) {
    const reporter = makeReporter(() => ({ start: startOfText, end: startOfText }));
    const message = `the text has ${text.length} characters, more than the ${maxLength} that are read`;
    reporter.report({ rule: "document-too-large", message }, "", { offset: 0, length: 0 });
    return inspectNode(undefined, options, reporter);
  }
  const locate = locator(text);
  const reporter = makeReporter(locate);
  return inspectNode(parseJson(text, reporter, locate), options, reporter);
};

const startOfText = { line: 1, column: 1, offset: 0 };

/** {@link inspectPolicy} for a value as `JSON.parse` gives it; the findings have paths and no ranges. */
export const inspectPolicyValue = (value: unknown, options: DecodeOptions = {}): Inspection => {
  const reporter = makeReporter(undefined);
  const node = nodeOfValue(value);
  if (node === undefined) {
    const message = `the value is not JSON or nests deeper than ${maxDepth} levels`;
    reporter.report({ rule: "document-too-deep", message }, "", undefined);
  }
  return inspectNode(node, options, reporter);
};

const isFailure = (findings: readonly Finding[]): findings is Failure => findings.some(isError);

const validOnly = (inspection: Inspection): Either.Either<Failure, Decoded> => {
  const { findings, policy } = inspection;
  if (isFailure(findings)) return Either.left(findings);
  if (policy === undefined) throw new Error("camwright defect: a document without errors could not be read");
  return Either.right({ ...inspection, policy });
};

/**
 * Reads a policy document. Fails with all findings if one of them is an error; otherwise gives the policy with the
 * findings that are warnings and notes.
 *
 * @example
 * ```ts
 * import { decodePolicy } from "@camwright/core";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "allow", "action": "asr:*", "resource": ["*"]}]}';
 * const decoded = decodePolicy(text);
 * decoded._tag === "Right" ? decoded.right.policy.statement : []; // => [{ effect: "allow", action: ["asr:*"], resource: ["*"] }]
 * ```
 */
export const decodePolicy = (text: string, options: DecodeOptions = {}): Either.Either<Failure, Decoded> =>
  validOnly(inspectPolicy(text, options));

/** {@link decodePolicy} for a value as `JSON.parse` gives it. */
export const decodePolicyValue = (value: unknown, options: DecodeOptions = {}): Either.Either<Failure, Decoded> =>
  validOnly(inspectPolicyValue(value, options));

const orThrow = (decoded: Either.Either<Failure, Decoded>): Policy => {
  if (Either.isRight(decoded)) return decoded.right.policy;
  throw new PolicyError(decoded.left);
};

/** What the throwing twins throw: an error whose message names every finding. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly findings: Failure;

  constructor(findings: Failure) {
    super(findings.map(({ path, rule, message }) => `${path === "" ? "/" : path}: ${rule}: ${message}`).join("\n"));
    this.findings = findings;
  }
}

/** The policy of a document; throws a {@link PolicyError} if it is not valid. */
export const decodePolicyOrThrow = (text: string, options: DecodeOptions = {}): Policy =>
  orThrow(decodePolicy(text, options));

/** The policy of a value as `JSON.parse` gives it; throws a {@link PolicyError} if it is not valid. */
export const decodePolicyValueOrThrow = (value: unknown, options: DecodeOptions = {}): Policy =>
  orThrow(decodePolicyValue(value, options));
