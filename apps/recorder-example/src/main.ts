import { runExample } from "./run-example.js";

const { policy, notes } = await runExample();
process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
for (const { effect, message } of notes) process.stderr.write(`${effect}: ${message}\n`);
