export { decideAll } from "./batch/decide-all.js";
export { decideCases } from "./batch/decide-cases.js";
export { callerOf } from "./caller.js";
export type { Case, PolicyDocuments } from "./case/case.js";
export { compileDocuments, decideCase } from "./case/decide-case.js";
export { type CompileOptions, compile, type Decide, evaluate, type Policies } from "./compile/compile.js";
export { otherKeyName } from "./condition/facts.js";
export type { Decision, Layer, MatchedStatement, Note, NoteRule, Reason } from "./decision.js";
export { explain } from "./explain/explain.js";
export { explainCase, explainDocuments } from "./explain/explain-case.js";
export type {
  ClosestStatement,
  ExplainedDecision,
  ExplainOptions,
  Explanation,
  LayerExplanation,
  NotAskedReason,
  Outcome,
  StatementExplanation,
  Verdict,
} from "./explain/explanation.js";
export type {
  ActionMissReason,
  ConditionMissReason,
  Miss,
  PrincipalMissReason,
  ResourceMissReason,
  Segment,
  VariableMissReason,
} from "./explain/miss.js";
export { isServiceLinkedRole } from "./layers/scp.js";
export { failureTable } from "./match/failure-table.js";
export { compileGlob, type Glob, matchesGlob, type Piece } from "./match/glob.js";
export { type CompiledPrincipal, compilePrincipal, matchesPrincipal, type PrincipalPlace } from "./match/principal.js";
export { compileTemplate, fillPieces, fillTemplate, hasValue, type Template } from "./match/template.js";
export { openPoints } from "./readings/open-points.js";
export type { OpenPointTag } from "./readings/tag.js";
export type { Caller, CallerType, ContextValue, Request, ResourceOwner } from "./request.js";
export type { Formula, OpenPlace, OpenQuestion } from "./residual/formula.js";
export type { Residual } from "./residual/residual.js";
