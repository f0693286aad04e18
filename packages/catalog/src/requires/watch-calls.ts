import type { Callable } from "./requirements.js";

/** One call of a method of a watched object. */
export interface WatchedCall {
  readonly method: string;
  readonly args: readonly unknown[];
  /** The method that was called. */
  readonly called: Callable;
}

/** A property that a proxy has to give as it is. */
const isFixed = (object: object, key: string): boolean => {
  const own = Reflect.getOwnPropertyDescriptor(object, key);
  return own !== undefined && own.configurable === false && own.writable === false;
};

const isCallable = (value: unknown): value is Callable => typeof value === "function";

/**
 * An object that does what the given one does, and tells of each call of one of its methods before it is made. Arguments,
 * results, promises, callbacks and errors pass as they are. Methods, getters and setters run on the given object itself, so
 * private members work; what a method calls on its own object is not seen.
 *
 * `onCall` must not throw. A method of a frozen object cannot be watched.
 *
 * ```ts
 * import { watchCalls } from "@camwright/catalog/requires";
 *
 * const seen: string[] = [];
 * const list = watchCalls([3, 1, 2], ({ method }) => seen.push(method));
 *
 * list.toSorted(); // => [1, 2, 3]
 * seen; // => ["toSorted"]
 * ```
 */
export const watchCalls = <T extends object>(of: T, onCall: (call: WatchedCall) => void): T => {
  const methods = new Map<string, { readonly called: Callable; readonly watched: Callable }>();
  const methodOf = (method: string, called: Callable): Callable => {
    const known = methods.get(method);
    if (known?.called === called) return known.watched;
    const apply = (target: Callable, self: unknown, args: never[]): unknown => {
      onCall({ method, args, called });
      const result: unknown = Reflect.apply(target, self === watched ? of : self, args);
      return result === of ? watched : result;
    };
    const made = new Proxy(called, { apply });
    methods.set(method, { called, watched: made });
    return made;
  };
  const watched: T = new Proxy(of, {
    get: (object, key, receiver) => {
      const value: unknown = Reflect.get(object, key, receiver === watched ? object : receiver);
      const isMethod = isCallable(value) && typeof key === "string" && key !== "constructor" && !isFixed(object, key);
      return isMethod ? methodOf(key, value) : value;
    },
    set: (object, key, value, receiver) => Reflect.set(object, key, value, receiver === watched ? object : receiver),
  });
  return watched;
};
