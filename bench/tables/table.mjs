/** The row that the others are compared with: the fastest of those that start so. */
const best = (results, start) =>
  results
    .filter(({ name }) => name.startsWith(start))
    .reduce((fastest, one) => (one.microseconds < fastest.microseconds ? one : fastest));

/** A table of contestants, each beside the fastest whose name starts with `beside`. */
export const ranked = ({ results, beside = "hand-written", ...table }) => {
  const base = best(results, beside);
  const rows = results.map(({ name, microseconds }) => ({
    name,
    perSecond: 1e6 / microseconds,
    microseconds,
    ratio: microseconds / base.microseconds,
  }));
  return { ...table, base: base.name, rows };
};

/** A table with a column for each size, and how much slower the last is than the first. */
export const grid = ({ rows, ...table }) => ({
  ...table,
  rows: rows.map((row) => ({ ...row, growth: row.microseconds.at(-1) / row.microseconds[0] })),
});

const cell = (text) => text.padStart(16);
const number = (value) => cell(value.toLocaleString("en", { maximumSignificantDigits: 3 }));

const rankedLines = ({ unit, base, rows }) => [
  [" ".repeat(38), ...[`${unit}s/s`, `µs/${unit}`, "relative time"].map(cell)].join(""),
  ...rows.map(({ name, perSecond, microseconds, ratio }) => {
    const mark = name === base ? " = 1" : "";
    return `  ${`${name}${mark}`.padEnd(36)}${[perSecond, microseconds, ratio].map(number).join("")}`;
  }),
];

const gridLines = ({ columns, rows }) => [
  [" ".repeat(38), ...columns.map(number), cell("growth")].join(""),
  ...rows.map(
    ({ name, microseconds, growth }) => `  ${name.padEnd(36)}${[...microseconds, growth].map(number).join("")}`,
  ),
];

export const linesOf = (table) => [
  table.title,
  ...(table.columns === undefined ? rankedLines(table) : gridLines(table)),
];
