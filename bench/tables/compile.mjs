import { compare, compareFirst } from "../measure.mjs";
import { grown, sets } from "../sets.mjs";
import { ranked } from "./table.mjs";

const module = new URL("../tasks/compile.mjs", import.meta.url);

const names = {
  linear: "hand-written, linear",
  "by-action": "hand-written, indexed by action",
  "by-tree": "hand-written, resource tree",
  camwright: "camwright",
};

const contestants = (set) => Object.entries(names).map(([engine, name]) => ({ name, module, task: { set, engine } }));

const table = (set, results, note = "") =>
  ranked({ title: `compile ${set.title}${note}`, unit: "compilation", results });

const compiling = async (set) => table(set, await compare(contestants(set)));
const compilingFirst = async (set) => table(set, await compareFirst(contestants(set)), ", the first in a process");

export const compileTables = {
  "compile b": () => compiling(sets.b),
  "compile c": () => compiling(sets.c),
  "compile 4000": () => compiling(grown(4000)),
  "compile first": () => compilingFirst(grown(4000)),
};
