import { execFileSync } from "node:child_process";
import { median } from "./median.mjs";

const here = import.meta.dirname;

/** Milliseconds that the main thread of a new process has spent when it ends, having imported something. */
const lifetime = (specifier) => {
  const spent = JSON.stringify(new URL("spent.mjs", import.meta.url).href);
  const first = specifier === undefined ? "" : `await import(${JSON.stringify(specifier)});`;
  const program = `${first}const { spent } = await import(${spent}); console.log(spent() / 1000);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: here, encoding: "utf8" }),
  );
};

const rounds = 15;

/** What it takes to import each of several things, by name: a new process for each, in turn with one that imports nothing. */
export const importTable = (imports) => {
  const times = Array.from({ length: rounds }, () => [lifetime(), ...Object.values(imports).map(lifetime)]);
  const [bare, ...others] = times[0].map((_, index) => median(times.map((row) => row[index])));
  return {
    title: `import, ms over the ${bare.toFixed(0)} ms of bare Node`,
    columns: ["ms"],
    rows: Object.keys(imports).map((name, index) => ({ name, cells: [others[index] - bare] })),
  };
};
