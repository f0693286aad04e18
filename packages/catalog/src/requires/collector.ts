import type { Action } from "../action.js";
import { annotationOf, type Callable } from "./requirements.js";
import { requirementsOf } from "./requirements-of.js";
import { watchCalls } from "./watch-calls.js";

/** Watches calls and knows what the annotated functions need that were called. */
export interface Collector {
  /** The same function, or an object with the same methods, whose calls this collector sees. */
  readonly watch: <T extends object>(of: T) => T;
  /** The actions that the functions called so far need, callees included, each once and sorted. */
  readonly collected: () => readonly Action[];
}

/**
 * Collects over a run, such as that of a test suite: what is called through it counts, with all that it is said to call, and
 * what is never called does not. Each collector is a value of its own; functions without annotation pass and count nothing.
 *
 * ```ts
 * import { collector, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const run = collector();
 * const files = run.watch({
 *   read: requires(cos.GetObject)((key: string) => key.length),
 *   remove: requires(cos.DeleteObject)((key: string) => key.length),
 * });
 *
 * files.read("a.txt"); // => 5
 * run.collected(); // => ["cos:GetObject"]
 * ```
 */
export const collector = (): Collector => {
  const called = new Set<Callable>();
  const see = (callable: Callable): void => {
    if (annotationOf(callable) !== undefined) called.add(callable);
  };
  const watchFunction = <F extends Callable>(of: F): F =>
    new Proxy(of, {
      apply: (target, self: unknown, args: never[]) => {
        see(of);
        return Reflect.apply(target, self, args);
      },
    });
  const watch = <T extends object>(of: T): T =>
    typeof of === "function"
      ? (watchFunction(of as T & Callable) as T)
      : watchCalls(of, (call) => {
          see(call.called);
        });
  const collected = (): readonly Action[] =>
    Object.freeze([...new Set([...called].flatMap((callable) => requirementsOf(callable)))].toSorted());
  return Object.freeze({ watch, collected });
};
