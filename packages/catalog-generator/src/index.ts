export { apply, type Differences, differences } from "./apply.js";
export type { TextFile } from "./facts/decode.js";
export { type Finding, toLine } from "./finding.js";
export { type Plan, type Product, plan } from "./plan.js";
export { readProducts } from "./read.js";
export { type Outcome, run } from "./run.js";
