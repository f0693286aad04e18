import { encodePolicy } from "../encode/encode.js";
import { type PolicyKind, policyKinds } from "../kind.js";
import type { SizeUnit } from "../limit.js";
import type { Policy } from "../policy.js";
import type { JsonNode } from "./json-node.js";
import { minifiedSize } from "./minified-size.js";
import { parseJson } from "./parse-json.js";
import { locator } from "./position.js";
import { makeReporter } from "./reporter.js";

/** How large a document is, and how large its kind may be. */
export interface DocumentSize {
  readonly size: number;
  /** Absent where no number is published. */
  readonly limit?: number;
  readonly unit: SizeUnit;
  /** The document that gives the limit, or the call whose errors show that there is one. */
  readonly source: string;
}

/** The size of a document that has been read. */
export const sizeOfNode = (node: JsonNode, kind: PolicyKind): DocumentSize => {
  const { size: limit, unit, source } = policyKinds[kind].limit;
  const size = minifiedSize(node, unit);
  return limit === undefined ? { size, unit, source } : { size, limit, unit, source };
};

/**
 * How many characters or bytes of how many allowed a document has; of a policy its canonical document. `undefined` for a
 * text that is not JSON.
 *
 * Counted is what JSON writes without white space between its tokens, because the limit is one "without spaces"
 * (598/10604). Whether blanks inside texts count is not said: here they do (U-8). A character is one of Unicode, however it
 * is escaped; bytes are those of UTF-8.
 *
 * @example
 * ```ts
 * import { sizeOf } from "@camwright/core";
 *
 * const text = '{ "version": "2.0", "statement": [{"effect": "deny", "action": "*", "resource": "*"}] }';
 * sizeOf(text, "identity"); // => { size: 77, limit: 6144, unit: "characters", source: "598/10609" }
 * sizeOf(text, "session"); // => { size: 77, unit: "characters", source: "1150/49452" }
 * ```
 */
export const sizeOf = (document: string | Policy, kind: PolicyKind): DocumentSize | undefined => {
  const text = typeof document === "string" ? document : encodePolicy(document, { indent: 0 });
  const locate = locator(text);
  const reporter = makeReporter(locate);
  const node = parseJson(text, reporter, locate);
  return node === undefined || reporter.result().findings.length > 0 ? undefined : sizeOfNode(node, kind);
};
