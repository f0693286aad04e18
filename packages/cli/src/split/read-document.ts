import { type Finding, inspectPolicy, isError, type Policy } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatFault } from "../fault.js";
import { readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { formatFinding } from "../print/finding.js";
import { isNoJson } from "../print/inspection.js";
import { omittedLines } from "../print/loss.js";
import { productFacts } from "../product-facts.js";

/** What reading a document came to; `remarks` are lines for standard error. */
export type ReadDocument =
  | { readonly _tag: "read"; readonly policy: Policy }
  | { readonly _tag: "refused"; readonly status: ExitStatus; readonly remarks: readonly string[] };

/** A number that is not held exactly would be written otherwise. A document that is too long is what is asked about here. */
const isLoss = (finding: Finding): boolean =>
  finding.rule === "condition-value-rounded" || (isError(finding) && finding.rule !== "document-size");

/** Reads an identity policy of which everything is known that it says, however long it is. */
export const readDocument = async (name: string, session: Session): Promise<ReadDocument> => {
  const input = await readText(name, session);
  if (Either.isLeft(input)) {
    return { _tag: "refused", status: exitStatus.misuse, remarks: [formatFault(input.left)] };
  }
  const { file, text } = input.right;
  const inspection = inspectPolicy(text, { kind: "identity", services: productFacts });
  const losses = inspection.findings.filter(isLoss).map((each) => formatFinding(file, { ...each, severity: "error" }));
  const remarks = [...losses, ...omittedLines(file, inspection)];
  if (remarks.length === 0 && inspection.policy !== undefined) return { _tag: "read", policy: inspection.policy };
  return { _tag: "refused", status: isNoJson(inspection) ? exitStatus.misuse : exitStatus.no, remarks };
};
