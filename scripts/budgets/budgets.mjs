/**
 * What a program of sixty statements may cost above an empty file. The object form has what was promised; the staged form, for
 * which the compiler makes a type for each stage, has a ceiling of its own, a little above what it costs. TypeScript counts a
 * kilobyte as 1,024 bytes.
 */
export const budgets = {
  object: { types: 2500, instantiations: 8000, kilobytes: 20 * 1024 },
  staged: { types: 4200, instantiations: 16_000, kilobytes: 24 * 1024 },
};

/** The figures that are above their budget or that the compiler did not print, one line each. */
export const excesses = (costs, by = "TypeScript") =>
  Object.entries(costs).flatMap(([name, cost]) =>
    Object.entries(budgets[name]).flatMap(([figure, most]) =>
      cost[figure] <= most
        ? []
        : [
            `${by}: sixty statements in the ${name} form take ${cost[figure]} ${figure} above an empty file, not ${most}`,
          ],
    ),
  );
