export type {
  Case,
  CaseContext,
  CasePolicies,
  CasePrincipal,
  CaseRequest,
  ContextValue,
  Decision,
  Json,
  Outcome,
  PolicyDocument,
  PrincipalKind,
  Question,
  Reason,
  ResourceOwner,
} from "./case.js";
export { decideNaively } from "./naive/decide.js";
export { UnreadablePolicy } from "./naive/json.js";
