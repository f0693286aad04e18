import type { Finding, PolicyKind } from "@camwright/core";
import type { Change } from "@camwright/lint";
import type { Fault, FaultRule } from "../fault.js";

/** What the JSON answers say about one file. */
export interface FileEntry {
  readonly file: string;
  readonly kind: PolicyKind;
  readonly guessed: boolean;
  readonly valid: boolean;
  readonly findings: readonly Finding<string>[];
  readonly omitted: number;
  /** What repairs made the document say otherwise, where there were repairs. */
  readonly changes?: readonly Change[];
}

/** A fault as the one finding about its file. */
const faultFinding = ({ line, column, rule, message }: Fault): Finding<FaultRule> => {
  const place = { line, column, offset: 0 };
  return { rule, severity: "error", message, path: "", range: { start: place, end: place } };
};

/** Whoever reads the JSON answer alone must not take a file that could not be read for one without findings. */
export const faultEntry = (fault: Fault, kind: PolicyKind | undefined): FileEntry => ({
  file: fault.file,
  kind: kind ?? "identity",
  guessed: kind === undefined,
  valid: false,
  findings: [faultFinding(fault)],
  omitted: 0,
});
