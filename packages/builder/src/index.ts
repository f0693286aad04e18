export { everything } from "@camwright/catalog";
export type { CamTypeError } from "./check/cam-type-error.js";
export type { CheckedAction, CheckedResource } from "./check/checked.js";
export type { Uncovered } from "./check/uncovered.js";
export { boolEqual } from "./condition/bool.js";
export {
  dateEqual,
  dateGreaterThan,
  dateGreaterThanEqual,
  dateLessThan,
  dateLessThanEqual,
  dateNotEqual,
} from "./condition/date.js";
export { ip, mfa, requestTag, resourceTag } from "./condition/general.js";
export { ipEqual, ipNotEqual } from "./condition/ip.js";
export { forAllValues, forAnyValue, ifExists, type MayQualify, type MaySuffix } from "./condition/modifier.js";
export { nullEqual } from "./condition/null.js";
export {
  numericEqual,
  numericGreaterThan,
  numericGreaterThanEqual,
  numericLessThan,
  numericLessThanEqual,
  numericNotEqual,
} from "./condition/numeric.js";
export {
  stringEqual,
  stringEqualIgnoreCase,
  stringLike,
  stringNotEqual,
  stringNotEqualIgnoreCase,
  stringNotLike,
} from "./condition/string.js";
export type { Test } from "./condition/test.js";
export { policy } from "./policy.js";
export type { Draft, StagedStatement } from "./staged.js";
export { action, anyAction, conditionKey, resource } from "./unchecked.js";
export { allow, deny, type StatementParts, type StatementWriter } from "./write.js";
