import { type Comparison, compare, type QuestionOptions, type SingleValued } from "@camwright/analysis";
import { quote } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { readSide, type Side } from "../diff/read-side.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError } from "../fault.js";
import type { Session } from "../io.js";
import { formatComparison } from "../print/comparison.js";
import { callerFrom } from "./caller.js";

/** What `camwright diff` was asked for. */
export interface DiffOptions {
  readonly principal?: string;
  readonly appId?: string;
  readonly steps?: number;
  readonly singleValued: SingleValued | undefined;
  readonly format: "text" | "json";
}

const unknown = (reason: string): Comparison => ({ relation: "unknown", gained: [], lost: [], reason });

const unreadable = ({ file }: Side): Comparison => unknown(`${quote(file)} has a statement that cannot be read`);

const compareSides = (base: Side, next: Side, options: QuestionOptions): Comparison => {
  if (base.subject === undefined) return unreadable(base);
  if (next.subject === undefined) return unreadable(next);
  if (base.kind !== next.kind) return unknown("the documents are of different kinds");
  return compare(base.subject, next.subject, options);
};

const statusOf = ({ relation }: Comparison): ExitStatus => {
  if (relation === "unknown") return exitStatus.undecided;
  return relation === "equivalent" ? exitStatus.yes : exitStatus.no;
};

/** Says what access one document gives or takes against another. */
export const diff = async (
  baseFile: string,
  nextFile: string,
  { principal, appId, steps, singleValued, format }: DiffOptions,
  session: Session,
): Promise<ExitStatus> => {
  const caller = callerFrom(principal, appId);
  if (Either.isLeft(caller)) {
    await session.stderr.lines([formatError("usage", caller.left)]);
    return exitStatus.misuse;
  }
  const base = await readSide(baseFile, session);
  const next = await readSide(nextFile, session);
  if (base === undefined || next === undefined) return exitStatus.misuse;
  const comparison = compareSides(base, next, { principal: caller.right, steps, singleValued });
  await session.stdout.lines(
    format === "json"
      ? [JSON.stringify(comparison, null, 2)]
      : formatComparison(comparison, { base: base.file, next: next.file }),
  );
  return statusOf(comparison);
};
