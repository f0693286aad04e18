import { isHigh, isLow } from "../length.js";
import type { SizeUnit } from "../limit.js";
import type { JsonNode } from "./json-node.js";

/** How much more than one unit a character takes that JSON text escapes. */
const moreForEscape = (code: number): number => {
  const hasShortEscape = code >= 0x20 || code === 8 || code === 9 || code === 10 || code === 12 || code === 13;
  return hasShortEscape ? 1 : 5;
};

/** The length of a text as `JSON.stringify` writes it, counted without writing it. */
const sizeOfText = (text: string, unit: SizeUnit): number => {
  let size = text.length + 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c) size += moreForEscape(code);
    else if (code < 0x80) continue;
    else if (isHigh(code) && isLow(text.charCodeAt(index + 1))) {
      size += unit === "bytes" ? 2 : -1;
      index += 1;
    } else if (isHigh(code) || isLow(code)) size += 5;
    else if (unit === "bytes") size += code < 0x800 ? 1 : 2;
  }
  return size;
};

const sizeOfScalar = (node: Extract<JsonNode, { type: "scalar" }>, unit: SizeUnit): number =>
  typeof node.value === "string" ? sizeOfText(node.value, unit) : (node.literal ?? JSON.stringify(node.value)).length;

/** The length of the node's JSON text without white space between tokens. */
export const minifiedSize = (node: JsonNode, unit: SizeUnit): number => {
  if (node.type === "scalar") return sizeOfScalar(node, unit);
  // Each member brings a comma; there is one less, and two brackets.
  let size = 1;
  if (node.type === "array") for (const item of node.items) size += minifiedSize(item, unit) + 1;
  else for (const { key, value } of node.members) size += sizeOfText(key, unit) + 1 + minifiedSize(value, unit) + 1;
  return Math.max(size, 2);
};
