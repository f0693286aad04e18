import { elementCodes } from "./decode/element-code.js";
import { type ParameterName, parameterRules } from "./parameter.js";
import { type QuotaName, quotas } from "./quota.js";
import { type RuleId, rules } from "./rule.js";
import { isServerCode, type ServerCode, type ServerCodeFacts, serverCodes } from "./server-code.js";
import { type DurationName, sessionDurations } from "./session.js";
import { sessionCode } from "./session-code.js";

/** What an error code means, and what finds its cause before the call. */
export interface ServerCodeExplanation extends ServerCodeFacts {
  readonly code: ServerCode;
  /** The rules whose findings stand for it. */
  readonly rules: readonly RuleId[];
  /** The parameters beside the document that can cause it; see `checkParameter`. */
  readonly parameters: readonly ParameterName[];
  /** The quotas that can cause it. */
  readonly quotas: readonly QuotaName[];
  /** The durations that can cause it; see `checkDuration`. */
  readonly durations: readonly DurationName[];
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

const codesOf = (rule: RuleId): readonly ServerCode[] => {
  const { codes, severity } = rules[rule];
  const own = codes === "of-element" ? elementCodes() : typeof codes === "string" ? [] : codes;
  return severity === "error" ? [...own, ...own.map(sessionCode)] : own;
};

/**
 * Looks up an error that a call such as CreatePolicy or AssumeRole returned, with or without its family. `undefined` for a
 * code that is not about policies.
 *
 * @example
 * ```ts
 * import { explainServerCode } from "@camwright/core";
 *
 * const found = explainServerCode("InvalidParameter.ResourceProjectError");
 * found?.meaning; // => "a resource has a project"
 * found?.rules; // => ["resource-project"]
 * explainServerCode("PrincipalQcsNotExist")?.beyond; // => "names"
 * ```
 */
export const explainServerCode = (error: string): ServerCodeExplanation | undefined => {
  const code = error.slice(error.lastIndexOf(".") + 1);
  if (!isServerCode(code)) return undefined;
  return {
    ...serverCodes[code],
    code,
    rules: keysOf(rules).filter((rule) => codesOf(rule).includes(code)),
    parameters: keysOf(parameterRules).filter((name) => parameterRules[name].code === code),
    quotas: keysOf(quotas).filter((name) => quotas[name].code === code),
    durations: keysOf(sessionDurations).filter((name) => sessionDurations[name].code === code),
  };
};
