import { fileLabel, oneLine } from "./print/one-line.js";

/** Something wrong with the input that is not a finding about a policy: an unreadable file, a case without a request. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: FaultRule;
  readonly message: string;
}

/** The stable ids of faults. */
export type FaultRule =
  | "case-json"
  | "case-shape"
  | "case-too-large"
  | "facts-invalid"
  | "facts-json"
  | "file-encoding"
  | "file-exists"
  | "file-too-large"
  | "file-unreadable"
  | "file-unwritable"
  | "findings-omitted"
  | "request-json"
  | "request-shape";

/** A fault of a file as a whole. */
export const fileFault = (file: string, rule: FaultRule, message: string): Fault => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
});

/** `file:line:column: severity rule-id: message`, the form of every diagnostic. */
export const formatFault = ({ file, line, column, rule, message }: Fault): string =>
  `${fileLabel(file)}:${line}:${column}: error ${rule}: ${oneLine(message)}`;

/** A remark on a file, in the same form. */
export const formatInfo = (file: string, rule: "findings-omitted" | "kind-guessed", message: string): string =>
  `${fileLabel(file)}:1:1: info ${rule}: ${message}`;

/**
 * The same form where the fault is in no file: `usage` in the arguments, `role-unknown` for a name that nothing has, `output`
 * in writing, `internal` in this program.
 */
export const formatError = (rule: "usage" | "role-unknown" | "output" | "internal", message: string): string =>
  `camwright: error ${rule}: ${oneLine(message)}`;
