import { compare } from "../measure.mjs";
import { sets } from "../sets.mjs";
import { ranked } from "./table.mjs";

const module = new URL("../tasks/explain.mjs", import.meta.url);

const explaining = async (set) => {
  const task = { set, size: 200 };
  const results = await compare([
    { name: "a decision, nothing explained", module, task: { ...task, before: false, timed: "decide" } },
    { name: "a decision, others were explained", module, task: { ...task, before: true, timed: "decide" } },
    { name: "an explanation", module, task: { ...task, before: true, timed: "explain" } },
  ]);
  return ranked({ title: `explain ${set.title}`, unit: "decision", beside: "a decision, nothing", results });
};

export const explainTables = { "explain b": () => explaining(sets.b) };
