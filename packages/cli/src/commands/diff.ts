import type { Comparison } from "@camwright/analysis";
import { quote } from "@camwright/core";
import { type Caller, callerOf } from "@camwright/evaluator";
import { compareDocuments } from "../diff/compare-documents.js";
import { readSide, type Side } from "../diff/read-side.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError } from "../fault.js";
import type { Session } from "../io.js";
import { formatComparison } from "../print/comparison.js";

/** What `camwright diff` was asked for. */
export interface DiffOptions {
  readonly principal?: string;
  readonly appId?: string;
  readonly steps?: number;
  readonly format: "text" | "json";
}

const unreadable = (side: Side): Comparison => ({
  relation: "unknown",
  gained: [],
  lost: [],
  reason: `${quote(side.file)} has a statement that cannot be read`,
});

const compareSides = (base: Side, next: Side, principal: Caller | undefined, steps: number | undefined): Comparison => {
  if (base.policies === undefined) return unreadable(base);
  if (next.policies === undefined) return unreadable(next);
  return compareDocuments(base.policies, next.policies, { principal, steps });
};

const statusOf = ({ relation }: Comparison): ExitStatus => {
  if (relation === "unknown") return exitStatus.undecided;
  return relation === "equivalent" ? exitStatus.yes : exitStatus.no;
};

/** Says what access one document gives or takes against another. */
export const diff = async (
  baseFile: string,
  nextFile: string,
  { principal, appId, steps, format }: DiffOptions,
  session: Session,
): Promise<ExitStatus> => {
  const named = principal === undefined ? undefined : callerOf(principal);
  if (principal !== undefined && named === undefined) {
    const expected = "expected a name such as `qcs::cam::uin/<root uin>:uin/<uin>`";
    await session.stderr.lines([formatError("usage", `--principal: ${expected}, but this is ${quote(principal)}`)]);
    return exitStatus.misuse;
  }
  const caller = named === undefined || appId === undefined ? named : { ...named, appId };
  const base = await readSide(baseFile, session);
  const next = await readSide(nextFile, session);
  if (base === undefined || next === undefined) return exitStatus.misuse;
  const comparison = compareSides(base, next, caller, steps);
  await session.stdout.lines(
    format === "json"
      ? [JSON.stringify(comparison, null, 2)]
      : formatComparison(comparison, { base: base.file, next: next.file }),
  );
  return statusOf(comparison);
};
