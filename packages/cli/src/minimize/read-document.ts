import { type Finding, inspectPolicy, isError, type Policy, type PolicyKind } from "@camwright/core";
import { exitStatus } from "../exit-status.js";
import type { InputText } from "../input/read-text.js";
import { findingLines, guessLines, isNoJson } from "../print/inspection.js";
import { lossLines } from "../print/loss.js";
import { productFacts } from "../product-facts.js";

/** A valid document; only its size may be beyond the limit of its kind. `remarks` are lines for standard error. */
export type ReadDocument =
  | {
      readonly _tag: "read";
      readonly policy: Policy;
      readonly kind: PolicyKind;
      readonly remarks: readonly string[];
    }
  | {
      readonly _tag: "refused";
      readonly status: typeof exitStatus.no | typeof exitStatus.misuse;
      readonly remarks: readonly string[];
    };

const isTooLong = ({ rule }: Finding): boolean => rule === "document-size";

/** Reads a document that is to be written anew. One that is not valid is refused, because what it means is not certain. */
export const readDocument = ({ file, text }: InputText, kind: PolicyKind | undefined): ReadDocument => {
  const inspection = inspectPolicy(text, { services: productFacts, ...(kind === undefined ? {} : { kind }) });
  const findings = inspection.findings.filter((finding) => !isTooLong(finding));
  const { policy } = inspection;
  const remarks = guessLines(file, inspection);
  if (isNoJson(inspection) || policy === undefined || findings.some(isError)) {
    const status = isNoJson(inspection) ? exitStatus.misuse : exitStatus.no;
    return { _tag: "refused", status, remarks: [...remarks, ...findingLines(file, inspection)] };
  }
  const losses = lossLines(file, inspection);
  if (losses.length > 0) return { _tag: "refused", status: exitStatus.no, remarks: [...remarks, ...losses] };
  return { _tag: "read", policy, kind: inspection.kind, remarks };
};
