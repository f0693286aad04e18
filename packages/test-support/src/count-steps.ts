type Cost = (owner: unknown, result: unknown, args: readonly unknown[]) => number;
type Costs = Readonly<Record<string, Cost>>;

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 1);
const one: Cost = () => 1;
const ofText: Cost = (text) => lengthOf(text);
const ofArgument: Cost = (_, __, [piece]) => lengthOf(piece);
const ofResult: Cost = (_, result) => lengthOf(result);

/** How far `indexOf` looks from where it begins. */
const distance: Cost = (text, result, [, from]) =>
  (typeof result === "number" && result >= 0 ? result : lengthOf(text)) - (typeof from === "number" ? from : 0) + 1;

const texts: Costs = {
  charAt: one,
  charCodeAt: one,
  codePointAt: one,
  endsWith: ofArgument,
  includes: ofText,
  indexOf: distance,
  replace: ofText,
  replaceAll: ofText,
  slice: ofResult,
  split: ofText,
  startsWith: ofArgument,
  substring: ofResult,
  toLowerCase: ofText,
  trim: ofText,
};

/** What a call costs at the most. */
const tables: readonly (readonly [object, Costs])[] = [
  [String.prototype, texts],
  // `test` and the searches with an expression call it.
  [RegExp.prototype, { exec: ofArgument }],
  [Map.prototype, { get: one, set: one }],
  [Set.prototype, { add: one, has: one }],
];

/** Puts `value` in place of a method, and gives what takes that back. */
const replaced = (owner: object, name: string, value: unknown): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  Object.defineProperty(owner, name, { ...before, value });
  return () => {
    Object.defineProperty(owner, name, before);
  };
};

/**
 * Counts what a function does: a character that is read, an entry of a table and a value that `some` looks at are a step;
 * searching, cutting or replacing a text is as many steps as it has characters, and so is matching a regular expression. No
 * clock, so the same number on every machine.
 */
export const countSteps = (run: () => void): number => {
  let steps = 0;
  const counted = (owner: object, name: string, cost: Cost): (() => void) => {
    const original: unknown = Object.getOwnPropertyDescriptor(owner, name)?.value;
    if (typeof original !== "function") throw new TypeError(`${name} is no method`);
    return replaced(owner, name, function method(this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      steps += cost(this, result, args);
      return result;
    });
  };
  const { some } = Array.prototype;
  const looks: typeof some = function method(this: unknown[], test) {
    return some.call(this, (...looked: Parameters<typeof test>) => {
      steps += 1;
      return test(...looked);
    });
  };
  const undo = [
    ...tables.flatMap(([owner, costs]) => Object.entries(costs).map(([name, cost]) => counted(owner, name, cost))),
    replaced(Array.prototype, "some", looks),
  ];
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
};
