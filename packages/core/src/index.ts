export { type ActionPattern, formatAction, parseAction, withoutNamePrefix } from "./action.js";
export { equalPolicies, policyEq } from "./canonical/equal-policies.js";
export { normalPolicy } from "./canonical/normal-policy.js";
export type { Condition, ConditionKeys, ConditionValue } from "./condition.js";
export {
  type Decoded,
  type DecodeOptions,
  decodePolicy,
  decodePolicyOrThrow,
  decodePolicyValue,
  decodePolicyValueOrThrow,
  type Inspection,
  inspectPolicy,
  inspectPolicyValue,
  PolicyError,
} from "./decode/decode.js";
export { type DocumentTree, documentTree } from "./decode/document-tree.js";
export type { JsonMember, JsonNode, JsonObject, JsonScalar, Span } from "./decode/json-node.js";
export type { Locate } from "./decode/position.js";
export { type DocumentSize, sizeOf } from "./decode/size-of.js";
export { canonicalPolicy, type EncodeOptions, encodePolicy } from "./encode/encode.js";
export { explainServerCode, type ServerCodeExplanation } from "./explain-server-code.js";
export { type Edit, type Finding, type Fix, isError, type Position, type Range } from "./finding.js";
export { isPolicyKind, type KindRules, type PolicyKind, type Presence, policyKinds } from "./kind.js";
export type { SizeLimit, SizeUnit } from "./limit.js";
export {
  type Comparison,
  type Operator,
  type OperatorType,
  operatorNames,
  parseOperator,
  type Qualifier,
} from "./operator.js";
export {
  checkParameter,
  type ParameterName,
  type ParameterProblem,
  type ParameterRule,
  parameterRules,
} from "./parameter.js";
export type { Policy, PolicyVersion } from "./policy.js";
export { type Principal, type PrincipalMap, type PrincipalType, principalTypes } from "./principal.js";
export type { Problem } from "./problem.js";
export { type Quota, type QuotaName, quotas } from "./quota.js";
export { quote } from "./quote.js";
export { isShortRegion, longRegion, looksLikeRegion, shortRegions } from "./region.js";
export {
  currentCosPath,
  formatResource,
  parseResource,
  type ResourcePattern,
  type SixSegments,
  splitSegments,
} from "./resource.js";
export { type Rule, type RuleId, rules, type Severity, type Uncoded } from "./rule.js";
export {
  isServerCode,
  type ServerCode,
  type ServerCodeFacts,
  type ServerCodeService,
  serverCodes,
} from "./server-code.js";
export {
  checkDuration,
  checkSessionTags,
  type DurationName,
  type SessionDuration,
  type SessionTag,
  sessionDurations,
} from "./session.js";
export type { Effect, Statement } from "./statement.js";
export type { ServiceFacts, ServiceLookup } from "./validate/service-facts.js";
export { readBool } from "./value/bool.js";
export { compareMoments, type Moment, readDate } from "./value/date.js";
export { compareDecimals, type Decimal, readDecimal } from "./value/decimal.js";
export { type IpAddress, type IpRange, ipRangeContains, readIpAddress, readIpRange } from "./value/ip.js";
export {
  hasVariable,
  isPolicyVariable,
  type PolicyVariable,
  parseTemplate,
  policyVariables,
  type TemplatePart,
} from "./variable.js";
