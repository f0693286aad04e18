export { type AnalysisOptions, type Comparison, compare, type Relation } from "./compare.js";
export type { Difference, Verdict, Witness } from "./witness.js";
