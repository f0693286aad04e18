export { type Catalogs, noCatalogs, type PrefixAdvice, type ServiceFacts } from "./catalogs.js";
export { applyFixes } from "./fix/apply-fixes.js";
export { type Fixed, type FixOptions, fixPolicy } from "./fix/fix-policy.js";
export type { Change } from "./fix/meaning.js";
export { type LintOptions, type LintReport, lintPolicy, prefixesOf } from "./lint-policy.js";
export type { LintFinding, LintRule, LintRuleId } from "./rule.js";
export { lintRules } from "./rules/rules.js";
