import type { JsonNode } from "./json-node.js";
import { parseJson } from "./parse-json.js";
import { type Locate, locator } from "./position.js";
import { makeReporter } from "./reporter.js";

/** A document as JSON nodes with their places, and what turns a place into lines and columns. */
export interface DocumentTree {
  readonly root: JsonNode;
  readonly locate: Locate;
}

/**
 * The JSON nodes of a text, for programs that report about a document more than {@link inspectPolicy} does: every value and
 * every key with its place, duplicate keys among them. `undefined` where the text is not JSON, even but for comments,
 * trailing commas and a byte order mark; what is wrong with it says `inspectPolicy`, which also bounds the length.
 *
 * @example
 * ```ts
 * import { documentTree } from "@camwright/core";
 *
 * documentTree('{"version": "2.0"}')?.root.type; // => "object"
 * documentTree("{"); // => undefined
 * ```
 */
export const documentTree = (text: string): DocumentTree | undefined => {
  const locate = locator(text);
  const root = parseJson(text, makeReporter(locate), locate);
  return root && { root, locate };
};
