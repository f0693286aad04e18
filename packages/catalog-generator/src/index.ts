export { apply, type Differences, differences, generatedFiles } from "./apply.js";
export type { TextFile } from "./facts/decode.js";
export { type Finding, toLine } from "./finding.js";
export type { Outcome } from "./outcome.js";
export { type Plan, type Product, plan } from "./plan.js";
export { readProducts, readSdkFacts } from "./read.js";
export { run } from "./run.js";
export { planSdk, type SdkFacts } from "./sdk/plan-sdk.js";
