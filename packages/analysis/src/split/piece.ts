import { encodePolicy, normalPolicy, type Policy, type Statement, withoutNamePrefix } from "@camwright/core";
import { policyOf } from "../policies.js";

/** A statement on its way into a document. */
export interface Piece {
  readonly statement: Statement;
  /**
   * The same for statements that say the same in the same words, in whatever order. Other words for the same are told apart,
   * because what the analysis does not see at once it has to prove.
   */
  readonly key: string;
  /** The statement in normal form. */
  readonly normal: Statement;
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

/** What a document has beside its statements; the last statement has no comma, which is taken off here. */
export const emptySize: number = '{"version":"2.0","statement":[]}'.length - 1;

/** The characters that a statement adds to a document. */
export const statementSize = (statement: Statement): number =>
  lengthOf(encodePolicy(policyOf(statement), { indent: 0 })) - emptySize;

const serviceOf = ({ action }: Statement): string => {
  const services = action === "*" ? ["*"] : action.map((text) => withoutNamePrefix(text).split(":")[0] ?? "");
  return services.toSorted()[0] ?? "";
};

const listOf = (element: "*" | readonly string[] = []): readonly string[] =>
  element === "*" ? ["*"] : [...new Set(element)].toSorted();

const keyOf = ({ effect, action, resource, condition = {} }: Statement): string => {
  const names = action === "*" ? action : action.map(withoutNamePrefix);
  const tests = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map((test) => JSON.stringify([operator, ...test])),
  );
  return JSON.stringify([effect, listOf(names), listOf(resource), tests.toSorted()]);
};

/** A statement as a piece. */
export const pieceOf = (statement: Statement): Piece => {
  const normal = normalPolicy(policyOf(statement)).statement[0] ?? statement;
  return {
    statement,
    key: keyOf(statement),
    normal,
    size: statementSize(statement),
    service: serviceOf(statement),
  };
};

const hasAll = (all: "*" | readonly string[] = [], some: "*" | readonly string[] = []): boolean => {
  if (all === "*" || some === "*") return all === some;
  const texts = new Set(all);
  return some.every((text) => texts.has(text));
};

/** Whether one statement has in its lists all that another has in its own, so that it matches whatever the other matches. */
export const isWidened = (wide: Piece, narrow: Piece): boolean =>
  wide.normal.effect === narrow.normal.effect &&
  hasAll(wide.normal.action, narrow.normal.action) &&
  hasAll(wide.normal.resource, narrow.normal.resource) &&
  JSON.stringify(wide.normal.condition) === JSON.stringify(narrow.normal.condition) &&
  // A statement with a variable matches nothing for a caller without its value, not even by its other entries.
  !wide.key.includes("${");

/** The size of a document of these pieces. */
export const sizeOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { size }) => sum + size, emptySize);

/** The document of pieces. */
export const policyOfPieces = (pieces: readonly Piece[]): Policy =>
  policyOf(...pieces.map(({ statement }) => statement));
