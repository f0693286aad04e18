import { withoutNamePrefix } from "../action.js";
import type { Operator } from "../operator.js";
import { noProblems, type Problem } from "../problem.js";
import { quote } from "../quote.js";
import type { Statement } from "../statement.js";

/** The keys of which a request has several values, because a resource has several tags (598/58420). */
const severalValues: ReadonlySet<string> = /* @__PURE__ */ new Set(["qcs:resource_tag", "qcs:request_tag", "qcs:tag"]);

/** Second names of keys with the name that is documented better: by the table of keys, or by every example (C-22, C-27). */
const betterNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["cos:content_length", "cos:content-length"],
  ["qcs:vpc", "vpc:requester_vpc"],
  ["qcs:tag", "qcs:resource_tag"],
  ["SAML:aud", "saml:aud"],
  ["SAML:iss", "saml:iss"],
  ["SAML:sub", "saml:sub"],
  ["SAML:sub_type", "saml:sub_type"],
]);

/** The older table of keys has the key of a tag in the name and its value as the value (598/10608, C-22). */
const tagKey = /^qcs:tag\/(.*)$/s;

/** What is to say about a key that has a better name; `isTaken` says whether that name stands beside it already. */
export const keyProblem = (key: string, isTaken: (key: string) => boolean): Problem | undefined => {
  const rule = "condition-key-alias";
  const tag = tagKey.exec(key)?.[1];
  if (tag !== undefined) {
    const message = `the documented form is \`qcs:resource_tag\` with values such as ${quote(`${tag}&value`)}`;
    return { rule, message, severity: "info" };
  }
  const better = betterNames.get(key);
  if (better === undefined) return undefined;
  const problem: Problem = {
    rule,
    message: `${quote(key)} is another name of \`${better}\`, which is documented better`,
  };
  const suggested = isTaken(better) ? problem : { ...problem, suggestion: better };
  return key === "qcs:tag" ? { ...suggested, severity: "info" } : suggested;
};

/**
 * What is doubtful about asking for a key with several values: tags take `for_any_value` (598/10608, C-23), and without a
 * qualifier it is not said how many of the values must pass (U-15).
 */
export const qualifierProblem = (key: string, { qualifier, type }: Operator): Problem | undefined => {
  if (!severalValues.has(key) || type === "null" || qualifier === "for_any_value") return undefined;
  const rule = "condition-qualifier";
  if (qualifier === undefined) {
    const message = `\`${key}\` can have several values: \`for_any_value:\` before the operator says that one is enough`;
    return { rule, message };
  }
  if (key === "qcs:request_tag") return undefined;
  return { rule, message: `authorization by \`${key}\` is documented to support \`for_any_value:\` alone` };
};

const withoutTags: ReadonlySet<string> = /* @__PURE__ */ new Set(["cos:GetService", "cos:PutBucket"]);

/** One page says that these operations know no tags, another grants them by tag (598/10588, 436/46206; C-25). */
export const tagProblems = (key: string, action: Statement["action"] | undefined): readonly Problem[] => {
  if (!severalValues.has(key) || action === undefined || action === "*") return noProblems;
  const name = action.map(withoutNamePrefix).find((text) => withoutTags.has(text));
  if (name === undefined) return noProblems;
  return [{ rule: "condition-tag", message: `whether \`${name}\` takes tags is documented both ways` }];
};
