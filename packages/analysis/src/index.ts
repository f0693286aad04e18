export { type Acceptance, type AcceptOptions, accepted } from "./accept.js";
export { type Allowed, type AllowedOptions, allowed } from "./allowed/allowed.js";
export {
  type AccessMatrix,
  accessMatrix,
  type LeveledCatalog,
  type MatrixAction,
  type MatrixCell,
} from "./allowed/matrix.js";
export type { Limit, Reach } from "./allowed/reach.js";
export type { AllowedException, AllowedRow } from "./allowed/row.js";
export type { ActionCatalog } from "./catalog.js";
export {
  type AnalysisOptions,
  type Comparison,
  compare,
  type FilledDifferences,
  type QuestionOptions,
  type Relation,
} from "./compare.js";
export { type Escalation, type Escalations, escalations, type UndecidedPath } from "./escalation/escalations.js";
export { type EscalationAnswer, type EscalationFailure, noEscalation } from "./escalation/no-escalation.js";
export type { EscalationMove, EscalationPath, StepResource } from "./escalation/path.js";
export { escalationPaths } from "./escalation/paths.js";
export type { EscalationStep } from "./escalation/step.js";
export type { SingleValued } from "./facts/single-valued.js";
export type { GateAnswer, GateFailure } from "./gates/gate.js";
export { noCrossAccountTrust, type TrustOptions } from "./gates/no-cross-account-trust.js";
export { noNewAccess } from "./gates/no-new-access.js";
export { noPublicAccess, type PublicAccessOptions } from "./gates/no-public-access.js";
export { notGranted } from "./gates/not-granted.js";
export { withinBoundary } from "./gates/within-boundary.js";
export { asPolicies } from "./minimize/as-policies.js";
export { type Minimized, type MinimizeOptions, minimize } from "./minimize/minimize.js";
export {
  type Answer,
  alwaysAllows,
  areDisjoint,
  canAllow,
  isEquivalent,
  isSubset,
  neverAllows,
} from "./questions.js";
export type { Demand } from "./repair/demand.js";
export type { PatternElement, RepairEdit } from "./repair/edit.js";
export { type Repair, type RepairOptions, repair } from "./repair/repair.js";
export type { Shape } from "./shape.js";
export type { SplitDocument } from "./split/document.js";
export { type Split, split } from "./split/split.js";
export type { Step } from "./split/step.js";
export type { Overlap, StatementFinding } from "./statements/finding.js";
export { type InspectOptions, inspectStatements, type StatementReport } from "./statements/inspect-statements.js";
export { type Subject, subjectOf } from "./subject.js";
export { type AllowedCallers, whoCan } from "./who-can.js";
export type { Difference, Verdict, Witness } from "./witness.js";
