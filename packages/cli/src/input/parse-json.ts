import { inspectPolicy } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";

/** Why a text is not JSON, and where it stops being so, counted from 1. */
export interface JsonProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What an engine says of a text that is not JSON differs from version to version, and often has no place. The reader of
 * policies knows better; only its findings about JSON itself are of use here.
 */
const problemOf = (text: string): JsonProblem => {
  const finding = inspectPolicy(text).findings.find(({ rule }) => rule.startsWith("json-"));
  const { line, column } = finding?.range?.start ?? { line: 1, column: 1 };
  return { message: finding?.message ?? "the text is not JSON", line, column };
};

/** Parses a JSON text; a byte order mark before it is passed over. */
export const parseJson = (text: string): Either.Either<JsonProblem, unknown> => {
  const hasMark = text.startsWith("\ufeff");
  try {
    return Either.right(JSON.parse(hasMark ? text.slice(1) : text));
  } catch {
    return Either.left(problemOf(hasMark ? ` ${text.slice(1)}` : text));
  }
};
