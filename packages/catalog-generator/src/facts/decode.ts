import * as v from "valibot";
import type { Finding } from "../finding.js";

/** A file that was read. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file of which one member alone is meant. */
export interface PartOfFile extends TextFile {
  readonly member?: string;
}

/** A decoded file, or everything that is wrong with it. */
export type Decoded<A> =
  | {
      readonly _tag: "decoded";
      readonly file: string;
      /** Where the value is in the file, as a JSON pointer: empty for the whole. */
      readonly at: string;
      readonly value: A;
    }
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

const toFinding = (file: string, at: string, issue: v.BaseIssue<unknown>): Finding => ({
  file,
  path: `${at}${pointer(issue)}`,
  message: messageOf(issue),
});

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The names of the members of a JSON object; none where a text is no such thing. */
export const membersOf = (text: string): readonly string[] => Object.keys(parse(text) ?? {});

/** Reads a file's text, or the member of it that is meant, by a schema and reports all that does not fit at once. */
export const decode = <A>(schema: v.GenericSchema<unknown, A>, file: PartOfFile): Decoded<A> => {
  const whole = parse(file.text);
  const { member } = file;
  const at = member === undefined ? "" : `/${member}`;
  const input = member === undefined ? whole : memberOf(whole, member);
  if (whole === undefined) return { _tag: "refused", findings: [{ file: file.path, path: "", message: "not JSON" }] };
  const result = v.safeParse(schema, input);
  return result.success
    ? { _tag: "decoded", file: file.path, at, value: result.output }
    : { _tag: "refused", findings: result.issues.map((issue) => toFinding(file.path, at, issue)) };
};
