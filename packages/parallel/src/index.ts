export type { Items } from "./batches.js";
export { decideCasesInParallel } from "./decide-cases-in-parallel.js";
export { decideInParallel } from "./decide-in-parallel.js";
export type { ParallelOptions, StopSignal } from "./options.js";
