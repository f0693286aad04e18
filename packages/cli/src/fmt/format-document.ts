import {
  encodePolicy,
  equalPolicies,
  type Finding,
  type Inspection,
  inspectPolicy,
  isError,
  type Policy,
  type PolicyKind,
} from "@camwright/core";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { InputText } from "../input/read-text.js";
import { formatFinding } from "../print/finding.js";
import { findingLines, guessLines, statusOf } from "../print/inspection.js";
import { lossLines } from "../print/loss.js";
import { productFacts } from "../product-facts.js";

/** What formatting a document came to; `remarks` are lines for standard error. */
export type Formatted =
  | { readonly _tag: "formatted"; readonly text: string; readonly remarks: readonly string[] }
  | { readonly _tag: "refused"; readonly status: ExitStatus; readonly remarks: readonly string[] };

const refused = (status: ExitStatus, remarks: readonly string[]): Formatted => ({ _tag: "refused", status, remarks });

const isSize = ({ rule }: Finding): boolean => rule === "document-size" || rule === "document-too-large";

/** Lists in place of bare values make a document longer, and then it may be too long. */
const sizeLines = (file: string, { findings }: Inspection): readonly string[] =>
  findings
    .filter((finding) => isError(finding) && isSize(finding))
    // The places are of a text that nobody sees.
    .map(({ rule, severity, message, path }) =>
      formatFinding(file, { rule, severity, path, message: `in canonical form ${message}` }),
    );

const isFaithful = (policy: Policy, { policy: written, findings }: Inspection): boolean =>
  written !== undefined && equalPolicies(policy, written) && !findings.some(isError);

/** Writes a valid policy. What was written is read again, so that no document is ever replaced by one of another meaning. */
const write = (file: string, policy: Policy, kind: PolicyKind, remarks: readonly string[]): Formatted => {
  const text = `${encodePolicy(policy)}\n`;
  const again = inspectPolicy(text, { kind });
  const tooLong = sizeLines(file, again);
  if (tooLong.length > 0) return refused(exitStatus.no, [...remarks, ...tooLong]);
  if (isFaithful(policy, again)) return { _tag: "formatted", text, remarks };
  throw new Error(`camwright defect: the canonical form of ${file} would mean something else`);
};

/**
 * A document in canonical form: lower-case elements in CAM's order, lists as lists, two blanks a level, a line feed at the
 * end. The order of statements and list members is kept, and so is the spelling of names and values. A document that is not
 * valid is refused with its findings, because what it means is not certain.
 */
export const formatDocument = ({ file, text }: InputText, kind: PolicyKind | undefined): Formatted => {
  const inspection = inspectPolicy(text, { services: productFacts, ...(kind === undefined ? {} : { kind }) });
  const remarks = guessLines(file, inspection);
  const status = statusOf(inspection);
  const { policy } = inspection;
  if (status !== exitStatus.yes || policy === undefined) {
    return refused(status, [...remarks, ...findingLines(file, inspection)]);
  }
  const losses = lossLines(file, inspection);
  if (losses.length > 0) return refused(exitStatus.no, [...remarks, ...losses]);
  return write(file, policy, inspection.kind, remarks);
};
