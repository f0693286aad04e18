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
  | "over-limit"
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
export const formatInfo = (
  file: string,
  rule: "findings-omitted" | "fix-changes" | "kind-guessed" | "minimized" | "not-minimized",
  message: string,
): string => `${fileLabel(file)}:1:1: info ${rule}: ${message}`;

/** What a message is about that is about no file; the README lists them. */
type RunRule =
  | "usage"
  | "role-unknown"
  | "service-unknown"
  | "fact-unknown"
  | "action-unknown"
  | "action-matches-nothing"
  | "catalog-exact"
  | "output"
  | "internal";

/** A message of the same form where it is about no file. */
const formatMessage = (severity: "error" | "warning" | "info", rule: RunRule, message: string): string =>
  `camwright: ${severity} ${rule}: ${oneLine(message)}`;

/**
 * The same form where the fault is in no file: `usage` in the arguments, `role-unknown` for a name that nothing has, `output`
 * in writing, `internal` in this program.
 */
export const formatError = (rule: RunRule, message: string): string => formatMessage("error", rule, message);

/** A remark that is about no file. */
export const formatRemark = (severity: "warning" | "info", rule: RunRule, message: string): string =>
  formatMessage(severity, rule, message);
