import { encodePolicy, equalPolicies, type Finding, inspectPolicy, isError } from "@camwright/core";
import { followPlace } from "../assist/follow-place.js";
import type { FormatQuestion, Formatted } from "../questions/format.js";
import type { TabKind } from "../workspace.js";

const firstError = (findings: readonly Finding[]): Formatted => ({ _tag: "refused", reason: findings.find(isError) });

/** Reading what was written again keeps a document from ever being replaced by one of another meaning. */
const isFaithful = (text: string, next: string, kind: TabKind): boolean => {
  const [before, after] = [inspectPolicy(text, { kind }), inspectPolicy(next, { kind })];
  return before.policy !== undefined && after.policy !== undefined && equalPolicies(before.policy, after.policy);
};

/** Comments and a byte order mark are not in a policy: formatting would lose them. */
const losing = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ rule }) => rule === "json-comment");

/**
 * Writes a document in canonical form, as `camwright fmt` does: a document that is not valid is refused with its first error, and so is
 * one with comments, which would be lost. The place in the text follows what it stood at.
 */
export const format = ({ text, kind, offset }: FormatQuestion["takes"]): FormatQuestion["gives"] => {
  const { policy, findings } = inspectPolicy(text, { kind });
  if (policy === undefined || findings.some(isError)) return firstError(findings);
  const loss = losing(findings);
  if (loss !== undefined) return { _tag: "refused", reason: loss };
  const next = `${encodePolicy(policy)}\n`;
  return isFaithful(text, next, kind)
    ? { _tag: "formatted", text: next, offset: followPlace(text, offset, next) }
    : { _tag: "refused", reason: undefined };
};
