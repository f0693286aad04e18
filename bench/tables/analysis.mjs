import { compare } from "../measure.mjs";
import { names } from "../tasks/analysis.mjs";

const module = new URL("../tasks/analysis.mjs", import.meta.url);

const rowOf = ({ name, microseconds }) => ({ name, cells: [microseconds / 1000] });

const analysing = async () => ({
  title: "analysis",
  columns: ["ms"],
  rows: (await compare(names.map((name) => ({ name, module, task: { name } })))).map(rowOf),
});

export const analysisTables = { analysis: analysing };
