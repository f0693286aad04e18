import { compare } from "../measure.mjs";
import { grown, growth, sets } from "../sets.mjs";
import { grid, ranked } from "./table.mjs";

const module = new URL("../tasks/decide.mjs", import.meta.url);

const names = {
  linear: "hand-written, linear",
  "by-action": "hand-written, indexed by action",
  "by-action-and-tree": "hand-written, action and tree",
  "by-tree": "hand-written, resource tree",
  camwright: "camwright",
};

const contestant = (engine, set, size = 1000) => ({ name: names[engine], module, task: { set, engine, size } });

const decide = async (set) => {
  // Made of regular expressions, one for each pattern and decision, it is slow: twenty requests of the same mix are enough.
  const naive = { name: "hand-written, RegExp", module, task: { set, engine: "naive", size: 1000, timed: 20 } };
  const others = Object.keys(names).map((engine) => contestant(engine, set));
  return ranked({ title: `decide ${set.title}`, unit: "decision", results: await compare([naive, ...others]) });
};

const growing = ["by-action", "by-tree", "camwright"];

const decideGrowing = async () => {
  const contestants = growth.flatMap((count) => growing.map((engine) => contestant(engine, grown(count))));
  const results = await compare(contestants, { rounds: 5, seconds: 0.1 });
  const rows = growing.map((engine) => ({
    name: names[engine],
    microseconds: results.filter(({ name }) => name === names[engine]).map(({ microseconds }) => microseconds),
  }));
  return grid({ title: "decide, µs with so many policies × 3 statements", sizes: growth, rows });
};

export const decideTables = {
  ...Object.fromEntries(Object.entries(sets).map(([key, set]) => [`decide ${key}`, () => decide(set)])),
  "decide growth": decideGrowing,
};
