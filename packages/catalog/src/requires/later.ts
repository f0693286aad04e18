import type { Callable } from "./requirements.js";

/** Callees that are looked up when they are asked for. */
export interface Later {
  readonly _tag: "later";
  readonly callees: () => readonly Callable[];
}

/**
 * Callees that do not exist yet where a function is annotated: functions that call each other, or a method of the same class.
 *
 * ```ts
 * import { later, requirementsOf, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 *
 * interface Files {
 *   readonly list: () => number;
 *   readonly read: () => number;
 * }
 * const files: Files = {
 *   list: requires(cos.GetBucket, later(() => files.read))(() => 1),
 *   read: requires(cos.GetObject, later(() => files.list))(() => 2),
 * };
 *
 * requirementsOf(files.list); // => ["cos:GetBucket", "cos:GetObject"]
 * ```
 */
export const later = (...callees: readonly (() => Callable)[]): Later =>
  Object.freeze({ _tag: "later", callees: () => callees.map((callee) => callee()) });
