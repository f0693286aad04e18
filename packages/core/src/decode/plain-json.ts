import { type JsonMember, type JsonNode, type JsonScalar, maxDepth, numberNode, type Span } from "./json-node.js";

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;
const quotationMark = 34;
const comma = 44;
const colon = 58;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const lastAscii = 127;

const endsWord = (code: number): boolean =>
  code <= blank || code === comma || code === closeBracket || code === closeBrace;

/** What a token that can only be a scalar says; `undefined` if it says nothing. */
const scalarOf = (token: string): JsonScalar["value"] | undefined => {
  try {
    return JSON.parse(token) as JsonScalar["value"];
  } catch {
    return undefined;
  }
};

/** How far a text has been read. */
interface Reading {
  readonly text: string;
  at: number;
  /** Whether minifying can only make the text shorter, in characters and in bytes. */
  shrinks: boolean;
}

const spanFrom = (reading: Reading, offset: number): Span => ({ offset, length: reading.at - offset });

/** The character with which the next token begins, and -1 at the end. */
const next = (reading: Reading): number => {
  const { text } = reading;
  for (let { at } = reading; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== blank && code !== lineFeed && code !== carriageReturn && code !== tab) {
      reading.at = at;
      return code;
    }
  }
  return -1;
};

const take = (reading: Reading, code: number): boolean => {
  if (next(reading) !== code) return false;
  reading.at += 1;
  return true;
};

/** The text whose opening mark stands here. */
const readText = (reading: Reading): string | undefined => {
  const { text, at: start } = reading;
  let hasEscapes = false;
  let codes = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    codes |= code;
    if (code === quotationMark) {
      reading.at = index + 1;
      if (codes > lastAscii) reading.shrinks = false;
      const value = hasEscapes ? scalarOf(text.slice(start, index + 1)) : text.slice(start + 1, index);
      return typeof value === "string" ? value : undefined;
    }
    if (code < blank) return undefined;
    if (code === backslash) {
      hasEscapes = true;
      index += 1;
    }
  }
  return undefined;
};

/** A number, `true`, `false` or `null`: all up to a blank or a sign that may follow. */
const readWord = (reading: Reading): JsonNode | undefined => {
  const { text, at: start } = reading;
  while (reading.at < text.length && !endsWord(text.charCodeAt(reading.at))) reading.at += 1;
  const word = text.slice(start, reading.at);
  const value = scalarOf(word);
  const span = spanFrom(reading, start);
  if (typeof value !== "number") return value === undefined ? undefined : { type: "scalar", value, span };
  if (String(value).length > word.length) reading.shrinks = false; // 1e9 is written as 1000000000
  return numberNode(value, word, span);
};

/** The members or items up to `closer`; the opener stands here. */
const readAll = <A>(
  reading: Reading,
  closer: number,
  readOne: (reading: Reading, depth: number) => A | undefined,
  depth: number,
): readonly A[] | undefined => {
  const all: A[] = [];
  reading.at += 1;
  if (depth > maxDepth) return undefined;
  if (take(reading, closer)) return all;
  do {
    const one = readOne(reading, depth + 1);
    if (one === undefined) return undefined;
    all.push(one);
  } while (take(reading, comma));
  return take(reading, closer) ? all : undefined;
};

const readMember = (reading: Reading, depth: number): JsonMember | undefined => {
  if (next(reading) !== quotationMark) return undefined;
  const start = reading.at;
  const key = readText(reading);
  if (key === undefined) return undefined;
  const keySpan = spanFrom(reading, start);
  const value = take(reading, colon) ? readValue(reading, depth) : undefined;
  return value && { key, keySpan, value };
};

const readValue = (reading: Reading, depth: number): JsonNode | undefined => {
  const code = next(reading);
  const start = reading.at;
  if (code === quotationMark) {
    const value = readText(reading);
    return value === undefined ? undefined : { type: "scalar", value, span: spanFrom(reading, start) };
  }
  if (code === openBracket) {
    const items = readAll(reading, closeBracket, readValue, depth);
    return items && { type: "array", items, span: spanFrom(reading, start) };
  }
  if (code === openBrace) {
    const members = readAll(reading, closeBrace, readMember, depth);
    return members && { type: "object", members, span: spanFrom(reading, start) };
  }
  return readWord(reading);
};

/**
 * Reads a text that is JSON and nothing else, in one pass. `undefined` at the first character that `JSON.parse` would refuse
 * and at the first bracket that opens a level too many: what is wrong is for `parseJson` to say, which reads again.
 */
export const readPlainJson = (text: string): JsonNode | undefined => {
  const reading: Reading = { text, at: 0, shrinks: true };
  const node = readValue(reading, 1);
  if (next(reading) !== -1) return undefined;
  if (node?.type !== "object" || !reading.shrinks) return node;
  return { type: "object", members: node.members, span: node.span, bound: node.span.length };
};
