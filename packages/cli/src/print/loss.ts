import type { Inspection } from "@camwright/core";
import { fileFault, formatFault } from "../fault.js";
import { formatFinding } from "./finding.js";

/** A number is written as it was read, which would change one that a float does not hold. */
const roundedLines = (file: string, { findings }: Inspection): readonly string[] =>
  findings
    .filter(({ rule }) => rule === "condition-value-rounded")
    .map((finding) => formatFinding(file, { ...finding, severity: "error" }));

/** Beyond the findings that are kept, a rounded number may hide. */
export const omittedLines = (file: string, { omitted }: Inspection): readonly string[] =>
  omitted === 0
    ? []
    : [formatFault(fileFault(file, "findings-omitted", `with ${omitted} more findings, a loss could go unseen`))];

/** What would be lost of a document that is written anew. */
export const lossLines = (file: string, inspection: Inspection): readonly string[] => [
  ...roundedLines(file, inspection),
  ...omittedLines(file, inspection),
];
