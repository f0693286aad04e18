/** Something wrong with the input that is not a finding about a policy: an unreadable file, a case without a request. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: "file-unreadable" | "file-encoding" | "file-too-large" | "case-json" | "case-shape" | "request-shape";
  readonly message: string;
}

/** A fault of a file as a whole. */
export const fileFault = (file: string, rule: Fault["rule"], message: string): Fault => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
});

/** `file:line:column: severity rule-id: message`, the form of every diagnostic. */
export const formatFault = ({ file, line, column, rule, message }: Fault): string =>
  `${file}:${line}:${column}: error ${rule}: ${message}`;
