export { type ExitStatus, exitStatus } from "./exit-status.js";
export type { Io } from "./io.js";
export { run } from "./run.js";
