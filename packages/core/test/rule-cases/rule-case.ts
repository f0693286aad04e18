import type { DecodeOptions, RuleId } from "../../src/index.js";

/** A document that breaks a rule: where the finding must be, and the text that the fix must make of it. */
export interface RuleCase {
  readonly rule: RuleId;
  readonly what: string;
  readonly text: string;
  readonly options?: DecodeOptions;
  readonly path: string;
  /** `line:column` of the beginning and the text that the range covers. */
  readonly at: string;
  readonly covers: string;
  readonly code?: string;
  readonly severity?: "error" | "warning" | "info";
  /** The text after the fix; absent where there is none to be had. */
  readonly fixed?: string;
}

/** A valid document on one line, which most cases are made of. */
export const plain = '{"version":"2.0","statement":[{"effect":"allow","action":["cos:GetObject"],"resource":["*"]}]}';

/** That document with one part of its text replaced. */
export const inPlain = (from: string, to: string): string => plain.replace(from, to);

export const bucket: DecodeOptions = { kind: "bucket" };
