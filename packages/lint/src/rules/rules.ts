import type { LintRule, LintRuleId } from "../rule.js";
import { actionCase } from "./action-case.js";
import { actionCovered } from "./action-covered.js";
import { actionDuplicate } from "./action-duplicate.js";
import { actionMatchesNothing } from "./action-matches-nothing.js";
import { actionPrefix } from "./action-prefix.js";
import { actionUnknown } from "./action-unknown.js";
import { adminAccess } from "./admin-access.js";
import { bucketAccount } from "./bucket-account.js";
import { conditionKeyCase } from "./condition-key-case.js";
import { conditionKeyUnknown } from "./condition-key-unknown.js";
import { conditionKeyUnused } from "./condition-key-unused.js";
import { conditionOperatorType } from "./condition-operator-type.js";
import { operationLevelResource } from "./operation-level-resource.js";
import { permissionsOnEverything } from "./permissions-on-everything.js";
import { resourceDuplicate } from "./resource-duplicate.js";
import { resourceMismatch } from "./resource-mismatch.js";
import { resourceTypeUnknown } from "./resource-type-unknown.js";
import { serviceUnknown } from "./service-unknown.js";

/**
 * Every rule of this package by its stable id. Rules that validating reports are `rules` of `@camwright/core`.
 *
 * @example
 * ```ts
 * import { lintRules } from "@camwright/lint";
 *
 * lintRules["action-case"].severity; // => "warning"
 * ```
 */
export const lintRules: Readonly<Record<LintRuleId, LintRule>> = {
  "service-unknown": serviceUnknown,
  "action-prefix": actionPrefix,
  "action-case": actionCase,
  "action-unknown": actionUnknown,
  "action-matches-nothing": actionMatchesNothing,
  "action-duplicate": actionDuplicate,
  "action-covered": actionCovered,
  "operation-level-resource": operationLevelResource,
  "resource-mismatch": resourceMismatch,
  "resource-type-unknown": resourceTypeUnknown,
  "resource-duplicate": resourceDuplicate,
  "bucket-account": bucketAccount,
  "condition-key-case": conditionKeyCase,
  "condition-key-unknown": conditionKeyUnknown,
  "condition-key-unused": conditionKeyUnused,
  "condition-operator-type": conditionOperatorType,
  "admin-access": adminAccess,
  "permissions-on-everything": permissionsOnEverything,
};
