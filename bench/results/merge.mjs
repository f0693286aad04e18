import { median } from "../median.mjs";

const of = (tables) => {
  const [first] = tables;
  const rows = first.rows.map(({ name }, index) => ({
    name,
    cells: first.columns.map((_, column) => median(tables.map(({ rows: all }) => all[index].cells[column]))),
  }));
  const bases = new Set(tables.map(({ base }) => base));
  return { ...first, base: bases.size === 1 ? first.base : undefined, rows, runs: tables.length };
};

/** Each table once, with the median of each cell over the runs that made it. */
export const merged = (runs) => {
  const all = runs.flatMap(({ tables, program }) => tables.map((table) => ({ ...table, program })));
  const keys = [...new Set(all.map(({ program, name }) => `${program} ${name}`))];
  return keys.map((key) => of(all.filter(({ program, name }) => `${program} ${name}` === key)));
};
