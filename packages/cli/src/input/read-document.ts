import { inspectPolicy, isError, type Policy, type PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { formatFault } from "../fault.js";
import type { Session } from "../io.js";
import { formatFinding } from "../print/finding.js";
import { isNoJson } from "../print/inspection.js";
import { readText } from "./read-text.js";

/** A policy document that a question is about. */
export interface PolicyDocument {
  readonly file: string;
  readonly text: string;
  readonly kind: PolicyKind;
  /** Absent where a statement cannot be read, so that nobody knows what the document allows. */
  readonly policy: Policy | undefined;
}

/** Reads a policy document and says on standard error what is wrong with it; `undefined` if it is none. */
export const readDocument = async (
  name: string,
  session: Session,
  asked?: PolicyKind,
): Promise<PolicyDocument | undefined> => {
  const input = await readText(name, session);
  if (Either.isLeft(input)) {
    await session.stderr.lines([formatFault(input.left)]);
    return undefined;
  }
  const { file, text } = input.right;
  const inspection = inspectPolicy(text, asked === undefined ? {} : { kind: asked });
  const { policy, kind, findings } = inspection;
  await session.stderr.lines(findings.filter(isError).map((finding) => formatFinding(file, finding)));
  return isNoJson(inspection) ? undefined : { file, text, kind, policy };
};
