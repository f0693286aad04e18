#!/usr/bin/env node
import { exitStatus } from "./exit-status.js";
import { run } from "./run.js";

// A reader that has seen enough closes the pipe; that is no error of this program.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? exitStatus.yes : exitStatus.misuse);
});

process.exitCode = await run(process.argv.slice(2), process);
