import type { RuleId, Severity } from "./rule.js";
import type { ServerCode } from "./server-code.js";

/** A place in a source text. Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From a place up to but not including another. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replace the text of a range by another. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** A repair that keeps what the author evidently meant. The edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * One thing to report about a document: which rule, where, and what to do about it. `Id` is the union of the rules that may
 * have reported it; other packages have rules of their own.
 */
export interface Finding<Id extends string = RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** For people; may change between versions. Match on `rule`. */
  readonly message: string;
  /** JSON pointer (RFC 6901) to the element, `""` for the whole document. */
  readonly path: string;
  /** Where in the text. Absent if the policy was read from a value and not from a text. */
  readonly range?: Range;
  /** Document number of the rule's source, for example `598/10606`. */
  readonly source?: string;
  /** The error code of the service that the rule mirrors, where it is known; see `serverCodes`. */
  readonly code?: ServerCode;
  readonly fix?: Fix;
}

/** Whether a finding is one for which the document counts as invalid. */
export const isError = (finding: Finding<string>): boolean => finding.severity === "error";
