import type { Action } from "../action.js";
import {
  type ActionsIn,
  annotationOf,
  type Callable,
  type Need,
  type Requirements,
  type Requiring,
  requirementsKey,
} from "./requirements.js";

/** What the second argument of a method decorator has in common with every other. */
export interface MethodContext {
  readonly kind: "method";
}

/**
 * Annotates a function: gives a new one of the same type that does the same. It is a decorator of methods as well, in the
 * standard form (`experimentalDecorators` is another).
 *
 * @throws TypeError for anything but a function or a method.
 */
export type Annotation<A extends Action> = <F extends Callable>(target: F, context?: MethodContext) => F & Requiring<A>;

const nameOf = (callee: Callable): string => (callee.name === "" ? "the function" : `\`${callee.name}\``);

const calleeOf = (need: Exclude<Need, Action>): Exclude<Need, Action> => {
  if (typeof need !== "function" || annotationOf(need) !== undefined) return need;
  throw new TypeError(`${nameOf(need)} says nothing about the actions that it needs: annotate it with requires`);
};

/** The annotation of what is annotated already stays: it is a callee. */
const requirementsFrom = (needs: readonly Need[], target: Callable): Requirements => {
  const listed = needs.flatMap((need) => (typeof need === "string" ? [] : [calleeOf(need)]));
  return Object.freeze({
    actions: Object.freeze(needs.filter((need) => typeof need === "string")),
    callees: Object.freeze(annotationOf(target) === undefined ? listed : [...listed, target]),
  });
};

/** A function that does what `target` does and looks like it. */
const wrapperOf = (target: Callable): Callable => {
  const wrapper = function (this: unknown, ...args: never[]): unknown {
    return Reflect.apply(target, this, args);
  };
  return Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(target));
};

/**
 * Says which actions a function needs: its own, and by naming functions that are annotated themselves, what it calls. Used as
 * a wrapper it gives back a function of the same type; before a method, as a decorator: `@requires(cos.PutObject)`. The
 * annotation is data on the new function, which {@link requirementsOf} reads; the given one is left as it is.
 *
 * ```ts
 * import { requirementsOf, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const read = requires(cos.GetObject, cos.HeadObject)((key: string) => `the text of ${key}`);
 * const copy = requires(cos.PutObject, read)((key: string) => read(key));
 *
 * requirementsOf(copy); // => ["cos:PutObject", "cos:GetObject", "cos:HeadObject"]
 * requires(cos.PutObject, (key: string) => key); // throws "annotate it with requires"
 * ```
 *
 * @throws TypeError if a function among the needs is not annotated.
 */
export const requires = <const Needs extends readonly Need[]>(
  ...needs: Needs
): Annotation<ActionsIn<Needs[number]>> => {
  for (const need of needs) if (typeof need !== "string") calleeOf(need);
  const annotate = (target: Callable, context?: MethodContext): Callable => {
    if (typeof target !== "function" || (context !== undefined && context.kind !== "method")) {
      throw new TypeError("requires annotates functions and methods, by the standard form of decorators");
    }
    const annotation = { value: requirementsFrom(needs, target), configurable: true };
    return Object.defineProperty(wrapperOf(target), requirementsKey, annotation);
  };
  return annotate as Annotation<ActionsIn<Needs[number]>>;
};
