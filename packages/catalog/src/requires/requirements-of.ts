import type { Action } from "../action.js";
import type { Later } from "./later.js";
import { annotationOf, type Callable, type RequiredBy } from "./requirements.js";

const listed = (callee: Callable | Later): readonly Callable[] =>
  typeof callee === "function" ? [callee] : callee.callees();

/**
 * The actions that a function needs, with those of the functions that it is said to call and of what they call, each once: its
 * own first, then those of its callees, level by level. Functions that call each other end. A function without annotation
 * has an empty list: nothing is known of it.
 *
 * The type knows the actions, so a statement with them is checked by the compiler as if they were written there.
 *
 * ```ts
 * import { allow } from "@camwright/builder";
 * import { requirementsOf, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const save = requires(cos.PutObject)((text: string) => text.length);
 * const reports = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "reports/*" });
 *
 * allow({ action: requirementsOf(save), resource: reports }).action; // => ["cos:PutObject"]
 * ```
 */
export const requirementsOf = <F extends Callable>(of: F): readonly RequiredBy<F>[] => {
  const actions = new Set<Action>();
  const functions = new Set<Callable>([of]);
  // A set that grows while it is walked visits each function once, however they call each other.
  for (const each of functions) {
    const annotation = annotationOf(each);
    for (const action of annotation?.actions ?? []) actions.add(action);
    for (const callee of annotation?.callees.flatMap(listed) ?? []) functions.add(callee);
  }
  return Object.freeze([...actions]) as readonly RequiredBy<F>[];
};
