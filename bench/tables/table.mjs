/** The row that the others are compared with: the fastest of those that start so. */
const best = (results, start) =>
  results
    .filter(({ name }) => name.startsWith(start))
    .reduce((fastest, one) => (one.microseconds < fastest.microseconds ? one : fastest));

/** A table of contestants, each beside the fastest whose name starts with `beside`. */
export const ranked = ({ title, unit, results, beside = "hand-written" }) => {
  const base = best(results, beside);
  return {
    title,
    columns: [`${unit}s/s`, `µs/${unit}`, "relative time"],
    base: base.name,
    rows: results.map(({ name, microseconds }) => ({
      name,
      cells: [1e6 / microseconds, microseconds, microseconds / base.microseconds],
    })),
  };
};

/** A table with a column for each size, and how much slower the last is than the first. */
export const grid = ({ title, sizes, rows }) => ({
  title,
  columns: [...sizes.map(String), "growth"],
  rows: rows.map(({ name, microseconds }) => ({
    name,
    cells: [...microseconds, microseconds.at(-1) / microseconds[0]],
  })),
});

export const labelOf = ({ base }, name) => (name === base ? `${name} = 1` : name);
export const textOf = (value) => value.toLocaleString("en", { maximumSignificantDigits: 3 });

const cell = (text) => text.padStart(16);

export const linesOf = (table) => [
  table.title,
  `${" ".repeat(42)}${table.columns.map(cell).join("")}`,
  ...table.rows.map(
    ({ name, cells }) => `  ${labelOf(table, name).padEnd(40)}${cells.map((value) => cell(textOf(value))).join("")}`,
  ),
];
