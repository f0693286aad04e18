import * as Either from "fp-ts/lib/Either.js";
import type { Fault } from "../fault.js";
import type { Session } from "../io.js";
import { readText } from "./read-text.js";

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The arguments, and in place of `-`, or of no argument at all, the lines of standard input that are not blank. */
export const readWords = async (
  words: readonly string[],
  session: Session,
): Promise<Either.Either<Fault, readonly string[]>> => {
  const given = words.length === 0 ? ["-"] : words;
  if (!given.includes("-")) return Either.right(given);
  const input = await readText("-", session);
  if (Either.isLeft(input)) return input;
  return Either.right(given.flatMap((word) => (word === "-" ? linesOf(input.right.text) : [word])));
};
