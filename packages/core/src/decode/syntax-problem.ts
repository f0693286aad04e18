import { type ParseError, printParseErrorCode } from "../dependencies/jsonc-parser.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import type { Span } from "./json-node.js";
import { type Repair, replacement } from "./reporter.js";

/** A fault of the JSON text. `recoverable`: it does not change what the rest of the text means. */
export interface SyntaxProblem extends Problem {
  readonly span: Span;
  readonly recoverable: boolean;
  /** No more precise description was found; such a problem is often only the consequence of another. */
  readonly generic: boolean;
  readonly repair?: Repair;
}

/** Punctuation that input methods and word processors put where JSON wants ASCII. */
const lookAlikes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["«", '"'],
  ["»", '"'],
  ["＂", '"'],
  ["‘", '"'],
  ["’", '"'],
  ["'", '"'],
  ["`", '"'],
  ["，", ","],
  ["、", ","],
  ["：", ":"],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
  ["【", "["],
  ["】", "]"],
  ["\u00a0", " "],
  ["\u3000", " "],
  ["\ufeff", ""],
  ["\u200b", ""],
]);

const replaceLookAlikes = (token: string): string =>
  Array.from(token, (character) => lookAlikes.get(character) ?? character).join("");

const titleOf = (newText: string): string => (newText.trim() === "" ? "delete it" : `replace by ${quote(newText)}`);

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
  repair: replacement(titleOf(newText), span, newText),
});

const generic = (message: string, span: Span, repair?: Repair): SyntaxProblem => ({
  rule: "json-syntax",
  message,
  span,
  recoverable: false,
  generic: true,
  ...(repair === undefined ? {} : { repair }),
});

const trailingComma = (text: string, offset: number, before: Span | undefined): SyntaxProblem | undefined => {
  if (before === undefined || text.charAt(before.offset) !== "," || !/[\]}]/.test(text.charAt(offset)))
    return undefined;
  const message = `a comma must not stand before \`${text.charAt(offset)}\``;
  return precise("json-trailing-comma", message, before, "", true);
};

/** Python and JavaScript write some values so; only these are certain to mean the JSON value. */
const literals: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
]);

/** `#` comments out the rest of the line in YAML and Terraform. */
const hashComment = (text: string, { offset }: Span): SyntaxProblem => {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end += 1;
  const length = end - offset;
  return precise("json-comment", "JSON has no comments", { offset, length }, "", false);
};

/** A name without quotes before a colon, as JavaScript has it. */
const unquotedName = (text: string, token: string, span: Span): Repair | undefined => {
  const end = span.offset + span.length;
  const isName = /^[A-Za-z_][\w-]*$/.test(token) && /^[ \t]*:/.test(text.slice(end, end + 20));
  return isName ? replacement("put it between quotes", span, `"${token}"`) : undefined;
};

/** A text that begins with `"` and ends with a typographic quote runs on to the end of its line. */
const unclosedText = (text: string, span: Span): SyntaxProblem | undefined => {
  const line = text.slice(span.offset, span.offset + span.length);
  const closer = /[“”„‟＂](?=[\s,:\]}]*$)/.exec(line)?.index;
  if (closer === undefined) return undefined;
  const place = { offset: span.offset + closer, length: 1 };
  const message = `JSON text is closed with \`"\`, but this is ${quote(line.charAt(closer))}`;
  return precise("json-quote", message, place, '"', false);
};

const invalidSymbol = (text: string, span: Span): SyntaxProblem => {
  const token = text.slice(span.offset, span.offset + span.length);
  if (token.startsWith("#")) return hashComment(text, span);
  const repaired = literals.get(token) ?? replaceLookAlikes(token);
  if (repaired.includes('"')) {
    const message = `JSON text is quoted with \`"\`, but this is ${quote(token)}`;
    return precise("json-quote", message, span, repaired, false);
  }
  if (repaired !== token) {
    const meant = repaired.trim() === "" ? "" : `, did you mean ${quote(repaired)}`;
    return precise("json-character", `${quote(token)} is not JSON${meant}`, span, repaired, false);
  }
  const message = `${quote(token)} is not JSON; text must stand between double quotes`;
  if (!/^[\w$./-]/.test(token)) return { ...generic(message, span), rule: "json-character" };
  return generic(message, span, unquotedName(text, token, span));
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

/** What is missing between two tokens: the place is right after the first, not where the parser noticed. */
const missingBetween = (text: string, code: string, before: Span, offset: number): SyntaxProblem => {
  const place = { offset: before.offset + before.length, length: 0 };
  const sign = code === "ColonExpected" ? ":" : ",";
  // On one line it is as likely that something else is wrong there, such as a quote inside a text.
  const isPlain = sign === "," && /[\r\n]/.test(text.slice(place.offset, offset));
  const repair = isPlain ? replacement("insert `,`", place, sign) : undefined;
  return generic(`\`${sign}\` is missing here`, place, repair);
};

/**
 * Says in the reader's terms what a parser error is about, and how to repair it where that is plain. `before` is the token
 * that ends before the error.
 */
export const describeSyntaxError = (text: string, error: ParseError, before: Span | undefined): SyntaxProblem => {
  const { offset } = error;
  // A comment that is not closed is one longer than the text.
  const span = { offset, length: Math.min(error.length, text.length - offset) };
  const code = printParseErrorCode(error.error);
  if (code === "InvalidCommentToken") return precise("json-comment", "JSON has no comments", span, "", true);
  if (code === "InvalidSymbol") return invalidSymbol(text, span);
  const comma = trailingComma(text, offset, before);
  if (comma !== undefined) return comma;
  const unclosed = code === "UnexpectedEndOfString" ? unclosedText(text, span) : undefined;
  if (unclosed !== undefined) return unclosed;
  const isMissing = code === "CommaExpected" || code === "ColonExpected";
  if (isMissing && before !== undefined) return missingBetween(text, code, before, offset);
  return generic(expected[code] ?? "this is not JSON", span);
};
