import type { KitCase } from "../case.js";

/**
 * The line that a program gets for a case: the question alone, without what is expected.
 *
 * @example
 * ```ts
 * import { questionLine } from "./question-line.js";
 *
 * const question = { id: "a", policies: { identity: [] }, request: { action: "cos:GetObject" } };
 * questionLine({ ...question, verdict: "documented", tag: "t", expected: "deny", why: "w" });
 * // => '{"id":"a","policies":{"identity":[]},"request":{"action":"cos:GetObject"}}'
 * ```
 */
export const questionLine = ({ id, policies, request, resourceOwner }: KitCase): string =>
  JSON.stringify({ id, policies, request, resourceOwner });
