import { type Finding, type Inspection, isError } from "@camwright/core";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatInfo } from "../fault.js";
import { formatFinding } from "./finding.js";

/** What is printed of an inspection, and of a report with the findings of other rules beside it. */
interface Inspected extends Pick<Inspection, "kind" | "guessed" | "omitted"> {
  readonly findings: readonly Finding<string>[];
}

/** Whether the findings say that a text is not JSON. */
export const isNoJson = ({ findings }: Pick<Inspected, "findings">): boolean =>
  findings.some(({ rule }) => rule.startsWith("json-"));

/** What the findings of a document make of the exit status: a text that is not JSON is no invalid document, but none. */
export const statusOf = ({ findings }: Pick<Inspected, "findings">): ExitStatus => {
  if (isNoJson({ findings })) return exitStatus.misuse;
  return findings.some(isError) ? exitStatus.no : exitStatus.yes;
};

/** Of a text that was not read as a document there is nothing to guess from. */
const isUnread = ({ rule }: Finding<string>): boolean => rule.startsWith("json-") || rule.startsWith("document-too-");

/** The remark that the kind was guessed, where it was. */
export const guessLines = (file: string, { kind, guessed, findings }: Inspected): readonly string[] =>
  guessed && !findings.some(isUnread)
    ? [formatInfo(file, "kind-guessed", `read as a policy of kind ${kind}; --kind names another`)]
    : [];

/** The findings, one a line, and a remark on those beyond them. */
export const findingLines = (file: string, { findings, omitted }: Inspected): readonly string[] => [
  ...findings.map((finding) => formatFinding(file, finding)),
  ...(omitted === 0 ? [] : [formatInfo(file, "findings-omitted", `${omitted} more findings are not shown`)]),
];
