import * as v from "valibot";
import type { Finding } from "../finding.js";

/** A file that was read. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A decoded file, or everything that is wrong with it. */
export type Decoded<A> =
  | { readonly _tag: "decoded"; readonly file: string; readonly value: A }
  | { readonly _tag: "refused"; readonly findings: readonly Finding[] };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const pointer = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map((step) => `/${String(step.key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const messageOf = (issue: v.BaseIssue<unknown>): string => {
  if (issue.expected === "never") return `unknown member ${issue.received}`;
  if (issue.received === "undefined" && issue.path !== undefined) return `\`${String(issue.path.at(-1)?.key)}\` is missing`;
  // Of a pattern, the schema says in words what it expects.
  if (issue.type === "regex") return `${issue.message}, got ${issue.received}`;
  return `expected ${issue.expected ?? "another value"}, got ${issue.received}`;
};

const toFinding = (file: string, issue: v.BaseIssue<unknown>): Finding => ({
  file,
  path: pointer(issue),
  message: messageOf(issue),
});

/** Reads a file's text by a schema and reports all that does not fit at once. */
export const decode = <A>(schema: v.GenericSchema<unknown, A>, file: TextFile): Decoded<A> => {
  const input = parse(file.text);
  if (input === undefined) return { _tag: "refused", findings: [{ file: file.path, path: "", message: "not JSON" }] };
  const result = v.safeParse(schema, input);
  return result.success
    ? { _tag: "decoded", file: file.path, value: result.output }
    : { _tag: "refused", findings: result.issues.map((issue) => toFinding(file.path, issue)) };
};
