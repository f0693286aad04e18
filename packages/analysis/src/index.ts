export { type Acceptance, type AcceptOptions, accepted } from "./accept.js";
export { type AnalysisOptions, type Comparison, compare, type Relation } from "./compare.js";
export {
  type Answer,
  alwaysAllows,
  areDisjoint,
  canAllow,
  isEquivalent,
  isSubset,
  neverAllows,
} from "./questions.js";
export type { Shape } from "./shape.js";
export type { Difference, Verdict, Witness } from "./witness.js";
