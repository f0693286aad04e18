import { labelOf, textOf } from "../tables/table.mjs";

const line = (cells) => `| ${cells.join(" | ")} |`;

/** A Markdown table. */
export const gridOf = (head, rows) =>
  [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");

/** A measured table with its title. */
export const tableOf = (table) => {
  const rows = table.rows.map(({ name, cells }) => [labelOf(table, name), ...cells.map(textOf)]);
  const runs = table.runs === 1 ? "one run" : `median of ${table.runs} runs`;
  return `### ${table.title}\n\n${runs}\n\n${gridOf(["", ...table.columns], rows)}`;
};
