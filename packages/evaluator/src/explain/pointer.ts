import { below } from "./sample.js";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const keyOf = (value: unknown, name: string): string | undefined => {
  if (!isFields(value)) return undefined;
  return Object.hasOwn(value, name) ? name : Object.keys(value).find((key) => key.toLowerCase() === name);
};

interface Step {
  readonly value: unknown;
  readonly path: string;
}

/**
 * One step into a document: an element may be capitalised, and a value alone stands for a list of one. `undefined` where the
 * document does not have it.
 */
const enter = ({ value, path }: Step, token: string): Step | undefined => {
  if (Array.isArray(value)) return { value: value[Number(token)] as unknown, path: below(path, token) };
  const key = keyOf(value, token);
  if (key !== undefined && isFields(value)) return { value: value[key], path: below(path, key) };
  return token === "0" ? { value, path } : undefined;
};

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

const walk = (start: Step, tokens: readonly string[]): Step | undefined =>
  tokens.reduce<Step | undefined>((step, token) => step && enter(step, token), start);

/**
 * Where the place of a policy stands in the document that it was read from: a principal may stand beside `statement`, the
 * elements of a built-in general policy stand without one. The place itself where the document has no such element.
 */
export const pointerIn = (document: unknown, pointer: string): string => {
  const tokens = tokensOf(pointer);
  const root = { value: document, path: "" };
  const found = walk(root, tokens) ?? walk(root, tokens.slice(2));
  return found?.path ?? pointer;
};
