import { withoutNamePrefix } from "../action.js";
import { noProblems, type Problem } from "../problem.js";
import type { Statement } from "../statement.js";

const webIdentity = "sts:AssumeRoleWithWebIdentity";

/** What has to be said about every web identity: who issued it, and for whom (598/19381). */
const required = ["oidc:iss", "oidc:aud"];

/**
 * What is doubtful about whom a statement of a trust policy lets in. An OIDC provider issues identities for anybody, so
 * `oidc:iss` and `oidc:aud` are mandatory under `string_equal`.
 */
export const reviewCarrier = ({ effect, action, condition = {} }: Statement): readonly Problem[] => {
  if (effect !== "allow" || action === "*") return noProblems;
  if (!action.some((text) => withoutNamePrefix(text) === webIdentity)) return noProblems;
  const keys = Object.keys(condition["string_equal"] ?? {});
  const missing = required.filter((key) => !keys.includes(key));
  if (missing.length === 0) return noProblems;
  const names = missing.map((key) => `\`${key}\``).join(" and ");
  return [{ rule: "trust-oidc", message: `a web identity has to be bound by \`string_equal\` of ${names}` }];
};
