import type { Case } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import type { Fault } from "../fault.js";
import { decodeText } from "../input/decode-text.js";
import { parseJson } from "../input/parse-json.js";
import { maxBytes } from "../input/read-text.js";
import { readCase } from "./read-case.js";

/** A line that is no case: what is wrong with it, and its id where that much can be read. */
export interface BrokenLine {
  readonly number: number;
  readonly id?: string;
  readonly faults: readonly Fault[];
}

/** What a line of a file of cases holds. */
export type CaseLine = Either.Either<BrokenLine, Case>;

const idOf = (value: unknown): { readonly id?: string } =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? { id: value.id } : {};

/** Reads a line, `undefined` for one that was too long; gives `undefined` for a blank one. */
export const readCaseLine = (bytes: Buffer | undefined, file: string, number: number): CaseLine | undefined => {
  const broken = (rule: Fault["rule"], messages: readonly string[], column = 1, value?: unknown): CaseLine =>
    Either.left({
      number,
      ...idOf(value),
      faults: messages.map((message): Fault => ({ file, line: number, column, rule, message })),
    });

  if (bytes === undefined) return broken("case-too-large", [`the line is longer than ${maxBytes} bytes`]);
  const text = decodeText(bytes);
  if (Either.isLeft(text)) return broken("file-encoding", [text.left.message], text.left.column);
  if (text.right.trim() === "") return undefined;
  const value = parseJson(text.right);
  if (Either.isLeft(value)) {
    const message = `a file of cases has one JSON object a line, but in this one ${value.left.message}`;
    return broken("case-json", [message], value.left.column);
  }
  const read = readCase(value.right);
  return Either.isLeft(read) ? broken("case-shape", read.left, 1, value.right) : read;
};
