import { quote } from "@camwright/core";
import type { NamedAction } from "../facts/named-action.js";
import type { LintRule, Remark } from "../rule.js";
import { listed } from "../text/listed.js";

/** Who manages the permissions of CAM can give itself any; those of other services share their resources. */
const remarksOn = ({ entry, form, members, prefix, text }: NamedAction): readonly Remark[] => {
  if (members === "unknown") return [];
  const concerned = members.filter(({ facts }) => facts?.access === "permissions");
  if (concerned.length === 0) return [];
  const names = listed(concerned.map(({ service, name }) => `${service.prefix}:${name}`));
  const what = form === "exact" ? quote(text) : `${quote(text)} (${names})`;
  return prefix === "cam"
    ? [{ at: entry, message: `${what} on every resource lets its holder change permissions, its own among them` }]
    : [
        {
          at: entry,
          severity: "info",
          message: `${what} on every resource lets its holder give others access to any of them`,
        },
      ];
};

/** Actions that change permissions are allowed on every resource, without a condition. */
export const permissionsOnEverything: LintRule = {
  severity: "warning",
  source: "camwright",
  summary: "an action that manages permissions is allowed on every resource",
  check: (statement, { facts, kind }) => {
    const { effect, isConditional, resource = [] } = statement;
    const grants = effect === "allow" && !isConditional && (kind === "identity" || kind === "identity-center");
    return grants && resource.some(({ text }) => text === "*") ? facts.actionsOf(statement).flatMap(remarksOn) : [];
  },
};
