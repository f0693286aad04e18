export { callerOf } from "./caller.js";
export type { Case, PolicyDocuments } from "./case/case.js";
export { compileDocuments, decideCase } from "./case/decide-case.js";
export { compile, type Decide, evaluate, type Policies } from "./compile/compile.js";
export type { Decision, Layer, MatchedStatement, Note, NoteRule, Reason } from "./decision.js";
export { compileGlob, type Glob, matchesGlob, type Piece } from "./match/glob.js";
export type { Caller, CallerType, ContextValue, Request, ResourceOwner } from "./request.js";
