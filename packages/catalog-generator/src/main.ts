import { argv, cwd, stderr } from "node:process";
import { run } from "./run.js";

const { status, lines } = run(cwd(), argv.slice(2));
for (const line of lines) stderr.write(`${line}\n`);
process.exitCode = status;
