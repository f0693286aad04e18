import { type LooseNode, readLoosely } from "./loose-json.js";
import { type LoosePath, nodeAt, placeAt } from "./place.js";

/** Element names in lower case, and one statement as the first of a list, as the canonical form has them. */
const canonical = (path: LoosePath): readonly LoosePath[] => {
  const lower = path.map((step) => (typeof step === "string" && !step.includes(":") ? step.toLowerCase() : step));
  const [first, second] = lower;
  const isAlone = first === "statement" && typeof second !== "number";
  return [...(isAlone ? [[first, 0, ...lower.slice(1)]] : []), lower, path];
};

/** Where a value stands; of a list, to which one text was made, its first. */
const valueAt = (root: LooseNode | undefined, path: LoosePath): number | undefined => {
  const node = nodeAt(root, path);
  return node?.type === "array" ? node.items[0]?.from : node?.from;
};

const keyAt = (root: LooseNode | undefined, path: LoosePath, name: string): number | undefined => {
  const node = nodeAt(root, path);
  if (node?.type !== "object") return undefined;
  return node.members.find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.key.from;
};

/** How many signs that are no blanks stand before a place. */
const signsBefore = (text: string, offset: number): number => text.slice(0, offset).replaceAll(/\s/g, "").length;

const placeAfterSigns = (text: string, signs: number): number => {
  let left = signs;
  for (let at = 0; at < text.length; at += 1) {
    if (left === 0) return at;
    if (!/\s/.test(text.charAt(at))) left -= 1;
  }
  return text.length;
};

/**
 * The place in a text that was written anew at which stands what stood at a place before: the same sign of the same key or value,
 * else a place with as many signs before it.
 */
export const followPlace = (before: string, offset: number, after: string): number => {
  const [old, next] = [readLoosely(before), readLoosely(after)];
  const place = old && placeAt(old, offset, before.length);
  const usual = placeAfterSigns(after, signsBefore(before, offset));
  if (place?.token === undefined) return usual;
  const { token, path, at } = place;
  const within = offset - token.from;
  for (const candidate of canonical(path)) {
    const found = at === "key" ? keyAt(next, candidate, token.value) : valueAt(next, candidate);
    if (found !== undefined) return Math.min(found + within, after.length);
  }
  return usual;
};
