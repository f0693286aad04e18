import type { Resource } from "./resource.js";

/**
 * The resource element `*`: every resource of the account, and the only resource of an operation-level action, which a
 * specific resource does not authorise (598/10606, 598/10588). It is never implied: a statement that reaches everything
 * says so, and a search for this name finds it.
 *
 * ```ts
 * import { everything } from "@camwright/catalog";
 *
 * everything; // => "*"
 * ```
 */
export const everything: Resource<"*"> = "*" as Resource<"*">;
