import { encodePolicy, normalPolicy, type Policy, type Statement, withoutNamePrefix } from "@camwright/core";

/** A statement on its way into a document. */
export interface Piece {
  readonly statement: Statement;
  /** The same for statements that say the same in another order or spelling. */
  readonly key: string;
  /** The characters that it adds to a document, with the comma before the next. */
  readonly size: number;
  /** The service of its first action, by which statements are put side by side. */
  readonly service: string;
}

/** How many characters a text has, by code points. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

/** What a document has beside its statements; the last statement has no comma, which is taken off here. */
export const emptySize: number = '{"version":"2.0","statement":[]}'.length - 1;

/** The characters that a statement adds to a document. */
export const statementSize = (statement: Statement): number =>
  lengthOf(encodePolicy(policyOf(statement), { indent: 0 })) - emptySize;

const serviceOf = ({ action }: Statement): string => {
  const services = action === "*" ? ["*"] : action.map((text) => withoutNamePrefix(text).split(":")[0] ?? "");
  return services.toSorted()[0] ?? "";
};

/** A statement as a piece. */
export const pieceOf = (statement: Statement): Piece => ({
  statement,
  key: JSON.stringify(normalPolicy(policyOf(statement)).statement[0]),
  size: statementSize(statement),
  service: serviceOf(statement),
});

/** The size of a document of these pieces. */
export const sizeOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { size }) => sum + size, emptySize);

/** The document of pieces. */
export const policyOfPieces = (pieces: readonly Piece[]): Policy =>
  policyOf(...pieces.map(({ statement }) => statement));
