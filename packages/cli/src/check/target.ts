import type { Subject } from "@camwright/analysis";
import type { Policy } from "@camwright/core";
import type { MatchedStatement } from "@camwright/evaluator";
import type { PolicyDocument } from "../input/read-document.js";
import { type StatementPlace, statementPlaces } from "../input/statement-places.js";

/** What is checked as one: the policies of a caller, or the policy of one bucket or role. */
export interface Target {
  readonly kind: "caller" | "bucket" | "trust";
  readonly documents: readonly PolicyDocument[];
}

/** What a statement is called for people and programs. */
export interface PlacedStatement extends MatchedStatement, Partial<StatementPlace> {
  readonly file?: string;
}

/** A target without documents, of which nothing is granted. */
export const emptyTarget = (kind: Target["kind"]): Target => ({ kind, documents: [] });

/** The documents as targets: those of a caller together, each bucket and each role by itself. */
export const targetsOf = (documents: readonly PolicyDocument[]): readonly Target[] => {
  const ofCaller = documents.filter(({ kind }) => kind !== "bucket" && kind !== "trust");
  const alone = documents.flatMap((document): readonly Target[] =>
    document.kind === "bucket" || document.kind === "trust" ? [{ kind: document.kind, documents: [document] }] : [],
  );
  return [...(ofCaller.length === 0 ? [] : [{ kind: "caller", documents: ofCaller } as const]), ...alone];
};

const nothing: Policy = { version: "2.0", statement: [] };

/** The first document that cannot be read, if there is one. */
export const unreadIn = ({ documents }: Target): string | undefined =>
  documents.find(({ policy }) => policy === undefined)?.file;

/** The policy of a bucket or role. */
export const policyOf = ({ documents }: Target): Policy => documents[0]?.policy ?? nothing;

/** What to ask the analysis about. */
export const subjectOf = (target: Target): Subject => {
  switch (target.kind) {
    case "caller":
      return { identity: target.documents.flatMap(({ policy }) => policy ?? []) };
    case "bucket":
      return { bucket: policyOf(target) };
    case "trust":
      return { trust: policyOf(target) };
  }
};

const layers: Readonly<Record<Target["kind"], MatchedStatement["layer"]>> = {
  caller: "identity",
  bucket: "bucket",
  trust: "trust",
};

/** A statement with its place in the files of a target. */
export const placed = (statement: MatchedStatement, { kind, documents }: Target): PlacedStatement => {
  const document = statement.layer === layers[kind] ? documents[statement.policy] : undefined;
  if (document === undefined) return statement;
  return { file: document.file, ...statementPlaces(document.text)[statement.statement], ...statement };
};
