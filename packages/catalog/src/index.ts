export type { AccessBasis, AccessLevel } from "./access-level.js";
export type {
  Action,
  ActionId,
  ActionIdWithout,
  ActionKey,
  ActionKind,
  ActionPhantom,
  UncheckedAction,
  UnknownKind,
} from "./action.js";
export type { ActionConflict, ActionFacts, ActionResourceDetail, SeenIn } from "./action-facts.js";
export { type ActionLevel, actionLevel } from "./action-level.js";
export type { ActionSet, MemberOf } from "./action-set.js";
export type { ActionModule, ActionSource } from "./action-source.js";
export { bundle } from "./bundle.js";
export type { CamTypeError } from "./cam-type-error.js";
export type { Catalog, CatalogSource, LeftOutName } from "./catalog.js";
export { commonText } from "./common-text.js";
export type {
  ConditionKey,
  ConditionKeyId,
  ConditionKeyPhantom,
  ConditionKeyType,
  LimitOf,
  ValueTypeOf,
} from "./condition-key.js";
export type { ConditionKeyFacts } from "./condition-key-facts.js";
export { everything } from "./everything.js";
export { actionsByPattern, expandActions } from "./expand-actions.js";
export { type ActionGlob, type ActionsLike, actionGlob, actionsLike } from "./glob.js";
export type { Granularity } from "./granularity.js";
export { actionsOf, findAction, findConditionKey, findResourceType } from "./look-up.js";
export { matchesName } from "./matches-name.js";
export type { FittingPattern } from "./named-like.js";
export type { Phantom } from "./phantom.js";
export { readSixSegment } from "./read-six-segment.js";
export type { Resource, ResourceKind, ResourcePhantom } from "./resource.js";
export { lacksAccount, resourceTemplate } from "./resource-template.js";
export {
  type AmbiguousType,
  type ParameterFormat,
  type RegionUse,
  type ResourceTypeFacts,
  regionUse,
} from "./resource-type-facts.js";
export { type ResourceReading, resourceTypesOf } from "./resource-types-of.js";
export type { AccountText, BucketText, RegionText, VariableFreeText } from "./segment-text.js";
export { type ShrinkOptions, shrinkActions } from "./shrink-actions.js";
export { misspeltNames, similarNames } from "./similar-names.js";
export { type SixSegmentParts, sixSegment } from "./six-segment.js";
export { uncheckedAction } from "./unchecked-action.js";
