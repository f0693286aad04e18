import { type PolicyKind, parseResource } from "@camwright/core";
import type { LintRule } from "../rule.js";

/** The kinds that grant; a boundary, a session policy and a service control policy bound what others grant. */
const granting: ReadonlySet<PolicyKind> = /* @__PURE__ */ new Set(["identity", "identity-center", "bucket"]);

const isOpen = (segment: string): boolean => /^\**$/.test(segment);

/** Whether a resource is every resource: `*`, or six segments that are all open. */
const isEverything = (text: string): boolean => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left") return false;
  if (parsed.right._tag === "any") return true;
  const { service, region, account, path } = parsed.right;
  return [service, region, account, path].every(isOpen);
};

/** Everything is allowed on everything, without a condition. */
export const adminAccess: LintRule = {
  severity: "warning",
  source: "camwright",
  summary: "a statement allows every action on every resource",
  check: (statement, { facts, kind }) => {
    const { effect, isConditional, resource = [] } = statement;
    if (effect !== "allow" || isConditional || !granting.has(kind)) return [];
    const action = facts.actionsOf(statement).find(({ form }) => form === "any");
    if (action === undefined || !resource.some(({ text }) => isEverything(text))) return [];
    const message =
      "every action on every resource is allowed, to manage permissions and to pay among them; name what is needed";
    return [{ at: action.entry, message }];
  },
};
