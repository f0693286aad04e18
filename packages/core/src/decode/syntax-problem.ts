import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import type { Span } from "./json-node.js";
import type { Repair } from "./reporter.js";

/** A fault of the JSON text. `recoverable`: it does not change what the rest of the text means. */
export interface SyntaxProblem extends Problem {
  readonly span: Span;
  readonly recoverable: boolean;
  /** No more precise description was found; such a problem is often only the consequence of another. */
  readonly generic: boolean;
  readonly repair?: Repair;
}

/** Punctuation that input methods and word processors put where JSON wants ASCII. */
const lookAlikes: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "＂": '"',
  "‘": '"',
  "’": '"',
  "'": '"',
  "`": '"',
  "，": ",",
  "：": ":",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "\u00a0": " ",
  "\u3000": " ",
};

const replaceLookAlikes = (token: string): string =>
  Array.from(token, (character) => lookAlikes[character] ?? character).join("");

const precise = (
  rule: Problem["rule"],
  message: string,
  span: Span,
  newText: string,
  recoverable: boolean,
): SyntaxProblem => ({
  rule,
  message,
  span,
  recoverable,
  generic: false,
  repair: {
    title: newText === "" ? "delete it" : `replace by \`${newText}\``,
    edits: [{ span, newText }],
  },
});

const lastSignificant = (text: string, end: number): number => {
  let index = end - 1;
  while (index >= 0 && /\s/.test(text.charAt(index))) index -= 1;
  return index;
};

const trailingComma = (text: string, offset: number): SyntaxProblem | undefined => {
  const comma = lastSignificant(text, offset);
  if (!/[\]}]/.test(text.charAt(offset)) || text.charAt(comma) !== ",") return undefined;
  const span = { offset: comma, length: 1 };
  const message = `a comma must not stand before \`${text.charAt(offset)}\``;
  return precise("json-trailing-comma", message, span, "", true);
};

const invalidSymbol = (text: string, { offset, length }: ParseError): SyntaxProblem => {
  const token = text.slice(offset, offset + length);
  const first = Array.from(token)[0] ?? "";
  const repaired = replaceLookAlikes(token);
  if (repaired !== token) {
    const isQuote = repaired.includes('"');
    const message = isQuote
      ? `JSON text is quoted with \`"\`, but this is ${quote(token)}`
      : `${quote(token)} is not JSON, did you mean ${quote(repaired)}`;
    return precise(isQuote ? "json-quote" : "json-character", message, { offset, length }, repaired, false);
  }
  const rule = /^[\w$-]/.test(first) ? "json-syntax" : "json-character";
  const message = `${quote(token)} is not JSON; text must stand between double quotes`;
  return { rule, message, span: { offset, length }, recoverable: false, generic: false };
};

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a quoted name or `}` is missing here",
  ValueExpected: "a value is missing here",
  ColonExpected: "`:` is missing here",
  CommaExpected: "`,` is missing here",
  CloseBraceExpected: "`}` is missing here",
  CloseBracketExpected: "`]` is missing here",
  EndOfFileExpected: "the document ends before this",
  InvalidNumberFormat: "this is not a JSON number",
  UnexpectedEndOfComment: "the comment is not closed",
  UnexpectedEndOfString: 'the closing `"` of the text is missing',
  UnexpectedEndOfNumber: "the number is not finished",
  InvalidUnicode: "this is not a `\\u` escape of four hexadecimal digits",
  InvalidEscapeCharacter: "this is not an escape that JSON knows",
  InvalidCharacter: "control characters must be escaped in JSON text",
};

/** Says in the reader's terms what a parser error is about, and how to repair it where that is plain. */
export const describeSyntaxError = (text: string, error: ParseError): SyntaxProblem => {
  const { offset, length } = error;
  const span = { offset, length };
  const code = printParseErrorCode(error.error);
  if (code === "InvalidCommentToken") {
    return precise("json-comment", "JSON has no comments", span, "", true);
  }
  if (code === "InvalidSymbol") return invalidSymbol(text, error);
  const comma = trailingComma(text, offset);
  if (comma !== undefined) return comma;
  const message = expected[code] ?? "this is not JSON";
  return { rule: "json-syntax", message, span, recoverable: false, generic: true };
};
