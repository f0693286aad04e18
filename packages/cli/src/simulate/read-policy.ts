import { type Inspection, inspectPolicy, inspectPolicyValue, type PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { formatFault } from "../fault.js";
import { parseJson } from "../input/parse-json.js";
import { readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { formatFinding } from "../print/finding.js";
import { productFacts } from "../product-facts.js";

/** A policy document with the name under which diagnostics speak of it. */
export interface PolicyFile {
  readonly file: string;
  readonly document: unknown;
}

/** Beyond these findings there is no document that could be read tolerantly. */
const isFatal = (rule: string): boolean => rule.startsWith("json-") || rule.startsWith("document-too-");

/**
 * The document as it is written, so that an explanation names its places. What cannot be read must stay so: `null` and lists
 * would say that there is no document, and of a key that is given twice the plain value has one alone.
 */
const documentOf = (text: string, { policy }: Inspection, kind: PolicyKind): unknown => {
  const value = parseJson(text);
  const document = Either.isRight(value) ? (value.right ?? undefined) : undefined;
  if (policy !== undefined) return document ?? policy;
  const isKept = typeof document === "object" && !Array.isArray(document);
  return isKept && inspectPolicyValue(document, { kind }).policy === undefined ? document : "not a policy document";
};

/**
 * Reads one policy document and says on standard error what is wrong with it. Gives `undefined` if the file cannot be read
 * or holds no JSON.
 */
export const readPolicy = async (file: string, kind: PolicyKind, session: Session): Promise<PolicyFile | undefined> => {
  const input = await readText(file, session);
  if (Either.isLeft(input)) {
    await session.stderr.lines([formatFault(input.left)]);
    return undefined;
  }
  const { text, file: name } = input.right;
  const inspection = inspectPolicy(text, { kind, services: productFacts });
  const findings = inspection.findings.filter(({ severity }) => severity !== "info");
  await session.stderr.lines(findings.map((finding) => formatFinding(name, finding)));
  return findings.some(({ rule }) => isFatal(rule))
    ? undefined
    : { file: name, document: documentOf(text, inspection, kind) };
};
