export type { Action, ActionId, ActionKey, ActionKind, UnknownKind } from "./action.js";
export type { ConditionKey, ConditionKeyId, ConditionKeyType, ValueTypeOf } from "./condition-key.js";
export type { Resource, ResourceKind } from "./resource.js";
