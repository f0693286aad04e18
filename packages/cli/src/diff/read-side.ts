import { type Subject, subjectOf } from "@camwright/analysis";
import { readDocument } from "../input/read-document.js";
import type { Session } from "../io.js";

/** One of two documents that are compared. */
export interface Side {
  readonly file: string;
  /** Absent where a statement cannot be read, so that nobody knows what the document allows. */
  readonly subject: Subject | undefined;
  readonly kind: "caller" | "bucket" | "trust";
}

const kindOf = (kind: string): Side["kind"] => (kind === "bucket" || kind === "trust" ? kind : "caller");

/** Reads one of the documents and says on standard error what is wrong with it; `undefined` if it is none. */
export const readSide = async (name: string, session: Session): Promise<Side | undefined> => {
  const document = await readDocument(name, session);
  if (document === undefined) return undefined;
  const { file, policy } = document;
  const kind = kindOf(document.kind);
  return { file, kind, subject: policy === undefined ? undefined : subjectOf(policy, document.kind) };
};
