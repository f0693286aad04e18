import { inspectPolicy, isError, type Policy } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { formatFault } from "../fault.js";
import { readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { formatFinding } from "../print/finding.js";
import { isNoJson } from "../print/inspection.js";

/** One of two documents that are compared. */
export interface Side {
  readonly file: string;
  /** Absent where a statement cannot be read, so that nobody knows what the document allows. */
  readonly policies: Policies | undefined;
}

/** A policy with principals belongs to a bucket or a role, and grants nothing as a policy of the caller. */
const policiesOf = (policy: Policy, kind: string): Policies => {
  if (kind === "bucket") return { identity: [], bucket: policy };
  return kind === "trust" ? { identity: [], trust: policy } : { identity: [policy] };
};

/** Reads one of the documents and says on standard error what is wrong with it; `undefined` if it is none. */
export const readSide = async (name: string, session: Session): Promise<Side | undefined> => {
  const input = await readText(name, session);
  if (Either.isLeft(input)) {
    await session.stderr.lines([formatFault(input.left)]);
    return undefined;
  }
  const { file, text } = input.right;
  const inspection = inspectPolicy(text);
  const { policy, kind, findings } = inspection;
  await session.stderr.lines(findings.filter(isError).map((finding) => formatFinding(file, finding)));
  if (isNoJson(inspection)) return undefined;
  return { file, policies: policy === undefined ? undefined : policiesOf(policy, kind) };
};
