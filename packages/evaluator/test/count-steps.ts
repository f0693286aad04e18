type Method = (this: unknown, ...args: unknown[]) => unknown;
type Cost = (text: unknown, result: unknown, args: readonly unknown[]) => number;

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 1);
const ofArgument: Cost = (_, __, [piece]) => lengthOf(piece);

/** What a call costs at the most: looking at a character or into a table one step, others the length of what they read. */
const textCosts: Readonly<Record<string, Cost>> = {
  charCodeAt: () => 1,
  startsWith: ofArgument,
  endsWith: ofArgument,
  indexOf: (text, result, [, from]) =>
    (typeof result === "number" && result >= 0 ? result : lengthOf(text)) - (typeof from === "number" ? from : 0) + 1,
  includes: lengthOf,
  slice: (_, result) => lengthOf(result),
  split: lengthOf,
};
const one: Cost = () => 1;
const tables: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [String.prototype, textCosts],
  [Map.prototype, { get: one, set: one }],
  [Set.prototype, { has: one, add: one }],
];

/** Counts the steps that a function takes on texts and tables. No clock, so the same number on every machine. */
export const countSteps = (run: () => void): number => {
  let steps = 0;
  const restore = tables.flatMap(([prototype, costs]) => {
    const owner = prototype as Record<string, Method>;
    return Object.entries(costs).map(([name, cost]) => {
      const original = owner[name];
      Object.defineProperty(owner, name, {
        ...Object.getOwnPropertyDescriptor(owner, name),
        value: function counted(this: unknown, ...args: unknown[]) {
          const result = original?.apply(this, args);
          steps += cost(this, result, args);
          return result;
        },
      });
      return () => Object.defineProperty(owner, name, { value: original, writable: true, configurable: true });
    });
  });
  const { some } = Array.prototype;
  // A search calls back once for each value that it looks at.
  const counting: typeof some = function counted(this: unknown[], test) {
    return some.call(this, (...looked: Parameters<typeof test>) => {
      steps += 1;
      return test(...looked);
    });
  };
  Object.defineProperty(Array.prototype, "some", { value: counting, writable: true, configurable: true });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
    Object.defineProperty(Array.prototype, "some", { value: some, writable: true, configurable: true });
  }
  return steps;
};
