export { askProgram, type CommandLine, type Transcript } from "./ask/ask-program.js";
export { questionLine } from "./ask/question-line.js";
export type { Answer, KitCase, KitRule, Outcome, Question, Verdict } from "./case.js";
export {
  type Count,
  compareAnswers,
  type Difference,
  type OtherReason,
  type Report,
} from "./compare/compare-answers.js";
export { readKitCases, readKitRules } from "./kit.js";
export type { Problem, ProblemRule } from "./problem.js";
export { type Io, run } from "./run.js";
export { selectLayers } from "./select-layers.js";
