import { createScanner } from "jsonc-parser";

/** A text, or a word that stands where one is expected; `to` is behind its closing quote. */
export interface LooseText {
  readonly type: "text";
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly quotes: "both" | "opening" | "none";
}

/** One `"key": value` of an object, as far as it is written. */
export interface LooseMember {
  readonly key: LooseText;
  readonly hasColon: boolean;
  readonly value: LooseNode | undefined;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** An object whose brackets may be missing, which then ends where something else begins. */
export interface LooseObject extends Place {
  readonly type: "object";
  readonly members: readonly LooseMember[];
}

/** A list, likewise. */
interface LooseArray extends Place {
  readonly type: "array";
  readonly items: readonly LooseNode[];
}

/** A number, `true`, `false` or `null`. */
interface LooseOther extends Place {
  readonly type: "other";
}

/** JSON that may be unfinished, with places in UTF-16 code units. */
export type LooseNode = LooseText | LooseObject | LooseArray | LooseOther;

/** No policy nests deeper; what follows such a place is not read. */
const deepest = 64;

type Draft<A> = { -readonly [K in keyof A]: A[K] };
type DraftMember = Draft<LooseMember>;
type Container =
  | (Draft<Omit<LooseObject, "members">> & { readonly members: DraftMember[] })
  | (Draft<Omit<LooseArray, "items">> & { readonly items: LooseNode[] });

interface Reading {
  readonly open: Container[];
  root: LooseNode | undefined;
  /** Whether the last member of the innermost object takes no value any more. */
  isComplete: boolean;
}

const add = (reading: Reading, node: LooseNode): void => {
  const parent = reading.open.at(-1);
  if (parent === undefined) reading.root ??= node;
  else if (parent.type === "array") parent.items.push(node);
  else {
    const last = parent.members.at(-1);
    if (last?.hasColon === true && last.value === undefined && !reading.isComplete) last.value = node;
    else if (node.type === "text") parent.members.push({ key: node, hasColon: false, value: undefined });
    reading.isComplete = false;
  }
};

const begin = (reading: Reading, type: Container["type"], from: number, end: number): void => {
  const node: Container = type === "object" ? { type, members: [], from, to: end } : { type, items: [], from, to: end };
  add(reading, node);
  reading.open.push(node);
  reading.isComplete = false;
};

/** Closes the innermost container of a type, and what was left open in it; a bracket that closes nothing says nothing. */
const finish = (reading: Reading, type: Container["type"], from: number, to: number): void => {
  const at = reading.open.findLastIndex((each) => each.type === type);
  if (at === -1) return;
  for (const [index, each] of reading.open.splice(at).entries()) each.to = index === 0 ? to : from;
  reading.isComplete = true;
};

/** A text with a colon behind it is a key, also where the value of the key before it is missing. */
const colon = ({ open }: Reading): void => {
  const parent = open.at(-1);
  const last = parent?.type === "object" ? parent.members.at(-1) : undefined;
  if (parent?.type !== "object" || last === undefined) return;
  if (last.value?.type === "text") {
    parent.members.push({ key: last.value, hasColon: true, value: undefined });
    last.value = undefined;
  } else last.hasColon = true;
};

/** The scanner's numbers for the end and for a text that nobody closes; its enums are declared in a way that cannot be imported. */
const endOfText = 17;
const openText = 2;

/** What a token that is no bracket and no separator is. */
const tokenNode = (written: string, value: string, from: number, error: number): LooseNode => {
  const to = from + written.length;
  if (written.startsWith('"'))
    return { type: "text", value, from, to, quotes: error === openText ? "opening" : "both" };
  return /^(?:true|false|null|-?\d.*)$/s.test(written)
    ? { type: "other", from, to }
    : { type: "text", value: written, from, to, quotes: "none" };
};

/** What a text has, read as far as it goes in one pass; `undefined` where it has nothing. */
export const readLoosely = (text: string): LooseNode | undefined => {
  const scanner = createScanner(text, true);
  const reading: Reading = { open: [], root: undefined, isComplete: false };
  const handle: Readonly<Record<string, (from: number) => void>> = {
    "{": (from) => begin(reading, "object", from, text.length),
    "[": (from) => begin(reading, "array", from, text.length),
    "}": (from) => finish(reading, "object", from, from + 1),
    "]": (from) => finish(reading, "array", from, from + 1),
    ":": () => colon(reading),
    ",": () => {
      reading.isComplete = true;
    },
  };
  while (Number(scanner.scan()) !== endOfText && reading.open.length <= deepest) {
    const from = scanner.getTokenOffset();
    const written = text.slice(from, from + scanner.getTokenLength());
    const sign = handle[written];
    if (sign !== undefined) sign(from);
    else add(reading, tokenNode(written, scanner.getTokenValue(), from, Number(scanner.getTokenError())));
  }
  return reading.root;
};
