import type { Either } from "fp-ts/lib/Either.js";
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { isRight, left, right } from "../either.js";
import { type Finding, isError } from "../finding.js";
import type { PolicyKind } from "../kind.js";
import type { Policy } from "../policy.js";
import { printable } from "../quote.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import { guessKind } from "./guess-kind.js";
import { type JsonNode, maxDepth } from "./json-node.js";
import { nodeOfValue } from "./node-of-value.js";
import { parseJson } from "./parse-json.js";
import { root } from "./path.js";
import { locator } from "./position.js";
import { readPolicy } from "./read-policy.js";
import { makeReporter, type Reporter } from "./reporter.js";

/** How to read a document. */
export interface DecodeOptions {
  /** The kind of document; guessed from its elements if absent. */
  readonly kind?: PolicyKind;
  /** What is known of products, usually from catalogs; adds findings such as a region where a product has none. */
  readonly services?: ServiceLookup;
  /**
   * Whether an identity policy or a boundary may have a `principal`. CreatePolicy takes one as the order to attach the
   * policy to the identities that it names (598/10604); in the document itself it must not stand (436/45236). With `true`
   * it is a warning and not an error. It has no meaning for decisions either way.
   */
  readonly allowPrincipal?: boolean;
  /**
   * The longest text to read, in UTF-16 code units; 1,048,576 if absent. No kind of policy comes near it. Where the policy
   * is read from a value, as many values as such a text can hold.
   */
  readonly maxLength?: number;
}

/** Everything there is to say about a document. */
export interface Inspection {
  readonly kind: PolicyKind;
  /** Whether the kind was guessed from the document. */
  readonly guessed: boolean;
  /** The findings in the order of the document: all of them, but of each severity at most the first 1,000. */
  readonly findings: readonly Finding[];
  /** How many findings there were beyond those. */
  readonly omitted: number;
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
  const { services, allowPrincipal = false } = options;
  const policy = node && readPolicy(node, { kind, services, allowPrincipal }, reporter);
  const guessed = options.kind === undefined;
  const { findings, omitted } = reporter.result();
  return policy === undefined ? { kind, guessed, findings, omitted } : { kind, guessed, findings, omitted, policy };
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
  const tooLong = text.length > maxLength;
  const locate = locator(tooLong ? "" : text);
  const reporter = makeReporter(locate, options.kind);
  if (!tooLong) return inspectNode(parseJson(text, reporter, locate), options, reporter);
  const message = `the text has ${text.length} characters, more than the ${maxLength} that are read`;
  reporter.report({ rule: "document-too-large", message }, root, startOfText);
  return inspectNode(undefined, options, reporter);
};

const startOfText = { offset: 0, length: 0 };

/**
 * {@link inspectPolicy} for a value as `JSON.parse` gives it; the findings have paths and no ranges. Repeated keys, which a
 * value no longer has, and the form of numbers that a float rounds are reported for texts alone.
 */
export const inspectPolicyValue = (value: unknown, options: DecodeOptions = {}): Inspection => {
  const maxValues = options.maxLength ?? defaultMaxLength;
  const reporter = makeReporter(undefined, options.kind);
  const node = nodeOfValue(value, maxValues);
  if (typeof node === "object") return inspectNode(node, options, reporter);
  const problem =
    node === "too-deep"
      ? ({ rule: "document-too-deep", message: `the value nests deeper than ${maxDepth} levels` } as const)
      : ({
          rule: "document-too-large",
          message: `the value holds more than the ${maxValues} values that are read`,
        } as const);
  reporter.report(problem, root, startOfText);
  return inspectNode(undefined, options, reporter);
};

const isFailure = (findings: readonly Finding[]): findings is Failure => findings.some(isError);

const isDecoded = (inspection: Inspection): inspection is Decoded => inspection.policy !== undefined;

const validOnly = (inspection: Inspection): Either<Failure, Decoded> => {
  if (isFailure(inspection.findings)) return left(inspection.findings);
  if (!isDecoded(inspection)) throw new Error("camwright defect: a document without errors could not be read");
  return right(inspection);
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
export const decodePolicy = (text: string, options: DecodeOptions = {}): Either<Failure, Decoded> =>
  validOnly(inspectPolicy(text, options));

/** {@link decodePolicy} for a value as `JSON.parse` gives it. */
export const decodePolicyValue = (value: unknown, options: DecodeOptions = {}): Either<Failure, Decoded> =>
  validOnly(inspectPolicyValue(value, options));

const orThrow = (decoded: Either<Failure, Decoded>): Policy => {
  if (isRight(decoded)) return decoded.right.policy;
  throw new PolicyError(decoded.left);
};

/** A finding on one line; `/statement/0/effect` or, with a text, `3:17` says where. */
const lineOf = ({ path, range, rule, severity, message }: Finding): string => {
  const place = range === undefined ? printable(path === "" ? "/" : path) : `${range.start.line}:${range.start.column}`;
  return `${place}: ${severity} ${rule}: ${message}`;
};

/**
 * What the throwing twins throw: an error whose message has a line for every finding.
 *
 * @example
 * ```ts
 * import { decodePolicyOrThrow } from "@camwright/core";
 *
 * decodePolicyOrThrow('{"version": "2.0"}'); // throws "1:1: error element-missing: the document has no `statement`"
 * ```
 */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly findings: Failure;

  constructor(findings: Failure) {
    super(findings.map(lineOf).join("\n"));
    this.findings = findings;
  }
}

/** The policy of a document; throws a {@link PolicyError} if it is not valid. */
export const decodePolicyOrThrow = (text: string, options: DecodeOptions = {}): Policy =>
  orThrow(decodePolicy(text, options));

/** The policy of a value as `JSON.parse` gives it; throws a {@link PolicyError} if it is not valid. */
export const decodePolicyValueOrThrow = (value: unknown, options: DecodeOptions = {}): Policy =>
  orThrow(decodePolicyValue(value, options));
