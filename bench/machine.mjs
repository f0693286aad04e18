import { cpus, loadavg } from "node:os";

/** What a reader must know about the machine, and how busy it is now. */
export const machine = () => ({
  node: process.version,
  processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`,
  load: loadavg()[0],
});
