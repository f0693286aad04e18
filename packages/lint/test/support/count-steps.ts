type Method = (this: unknown, ...args: unknown[]) => unknown;

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 1);

type Cost = (text: unknown, result: unknown, args: readonly unknown[]) => number;

/** How far `indexOf` looks from where it begins. */
const distance: Cost = (text, result, [, from]) =>
  (typeof result === "number" && result >= 0 ? result : lengthOf(text)) - (typeof from === "number" ? from : 0) + 1;

/** What a call costs at the most: character access one step, everything else the length of the text it works on. */
const costs: Readonly<Record<string, Cost>> = {
  charCodeAt: () => 1,
  charAt: () => 1,
  codePointAt: () => 1,
  slice: (_, result) => lengthOf(result),
  substring: (_, result) => lengthOf(result),
  indexOf: distance,
  includes: (text) => lengthOf(text),
  startsWith: () => 1,
  split: (text) => lengthOf(text),
  trim: (text) => lengthOf(text),
  toLowerCase: (text) => lengthOf(text),
  replace: (text) => lengthOf(text),
  replaceAll: (text) => lengthOf(text),
};

const methodsOf = (owner: object): Record<string, Method> => owner as Record<string, Method>;

/**
 * Counts what a function does to texts: reading a character is a step, searching, cutting or replacing one as many as it has
 * characters, and so is matching a regular expression. No clock, so the same number on every machine.
 */
export const countSteps = (run: () => void): number => {
  let steps = 0;
  const strings = methodsOf(String.prototype);
  const expressions = methodsOf(RegExp.prototype);
  const saved = new Map(Object.keys(costs).map((name) => [name, strings[name]]));
  const { test, exec } = expressions;
  for (const [name, cost] of Object.entries(costs)) {
    const original = saved.get(name);
    strings[name] = function counted(...args) {
      const result = original?.apply(this, args);
      steps += cost(this, result, args);
      return result;
    };
  }
  const matching = (original: Method | undefined): Method =>
    function counted(text) {
      steps += lengthOf(text);
      return original?.call(this, text);
    };
  expressions["test"] = matching(test);
  expressions["exec"] = matching(exec);
  try {
    run();
  } finally {
    for (const [name, original] of saved) if (original !== undefined) strings[name] = original;
    if (test !== undefined) expressions["test"] = test;
    if (exec !== undefined) expressions["exec"] = exec;
  }
  return steps;
};
