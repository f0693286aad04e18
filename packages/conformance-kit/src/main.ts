#!/usr/bin/env node
import { run } from "./run.js";

// A reader that goes away ends the output, not the run.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

process.exitCode = await run(process.argv.slice(2), process);
