import * as fc from "fast-check";
import type { Question } from "../case.js";
import { pick } from "./text.js";

/** One small change: which of the places, where in its text, and how. */
interface Edit {
  readonly place: number;
  readonly at: number;
  readonly how: "drop" | "replace" | "insert" | "case";
  readonly symbol: string;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat({ max: 9999 }),
  at: fc.nat({ max: 9999 }),
  how: pick<Edit["how"]>(["drop", "replace", "insert", "case"]),
  symbol: pick(["a", "b", "0", "1", "2", "9", ":", "/", " ", "&", "?"]),
});

/** Texts, numbers and booleans of a JSON text; names of members are texts as well. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false/g;

/** Words that make up the form of a question; without them it would be none. */
const form: ReadonlySet<string> = new Set([
  ..."version statement effect action resource condition principal qcs service federated allow deny 2.0".split(" "),
  ..."policies request context resourceOwner unknown type ownerUin uin appId tags groups".split(" "),
  ..."identity boundary session bucket trust scp general root user role anonymous *".split(" "),
]);

/** The same JSON value with one character of one of its texts changed, or one number by one, or one boolean. */
export function withOneEdit<V>(value: V): fc.Arbitrary<V> {
  const text = JSON.stringify(value);
  const places = [...text.matchAll(tokens)].filter(([token]) => !form.has(unquoted(token)));
  return anyEdit.map((edit) => {
    const match = places[edit.place % Math.max(1, places.length)];
    if (match === undefined) return value;
    const [token] = match;
    return JSON.parse(
      text.slice(0, match.index) + editToken(token, edit) + text.slice(match.index + token.length),
    ) as V;
  });
}

/** The same question with one such change of its action, of its resources or of its context. */
export function editedRequest<Q extends Question>(question: Q): fc.Arbitrary<Q> {
  const { action, resource, context = {} } = question.request;
  return withOneEdit({ action, resource, context }).map((edited) => ({
    ...question,
    request: { ...question.request, ...edited },
  }));
}

function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1) : "";
}

function editToken(token: string, edit: Edit): string {
  if (token.startsWith('"')) return JSON.stringify(editText(JSON.parse(token) as string, edit));
  if (token === "true") return "false";
  return token === "false" ? "true" : String(Number(token) + (edit.at % 2 === 0 ? 1 : -1));
}

function editText(text: string, { at, how, symbol }: Edit): string {
  const index = at % Math.max(1, text.length);
  const [before, character, after] = [text.slice(0, index), text.charAt(index), text.slice(index + 1)];
  const otherCase = character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase();
  if (how === "drop") return before + after;
  if (how === "replace" && symbol !== character) return before + symbol + after;
  if (how === "case" && otherCase !== character) return before + otherCase + after;
  return before + symbol + character + after;
}
