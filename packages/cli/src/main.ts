#!/usr/bin/env node
import { run } from "./run.js";

// A run looks after its streams. What fails once it is over must not become a stack trace either.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

process.exitCode = await run(process.argv.slice(2), process);
