import type { KnownAction, KnownKey, KnownResource } from "./facts.js";
import type { KnownTest } from "./statements.js";

/** Whether an action can match a resource: everything matches all, and what is not documented is not refused. */
const matches = (action: KnownAction, resource: KnownResource): boolean => {
  const { kinds } = resource;
  if (kinds === "all" || action.kinds === "unknown") return true;
  return action.kinds.some((kind) => kinds.includes(kind));
};

const carries = (action: KnownAction, key: KnownKey): boolean =>
  action.kinds === "unknown" || action.keys.includes(key.value);

export interface GeneratedStatement {
  readonly effect: "allow" | "deny";
  readonly action: readonly KnownAction[];
  readonly resource: readonly KnownResource[];
  readonly when: readonly KnownTest[];
}

/**
 * What the type check of a statement must find, said over values and without it: the sentence of each error. It knows the
 * facts from the catalogs' metadata and nothing of their types.
 */
export const mistakesIn = ({ action, resource, when }: GeneratedStatement): readonly string[] => {
  const unmatched = action.filter((one) => !resource.some((it) => matches(one, it)));
  const isOperation = ({ kinds }: KnownAction): boolean => kinds !== "unknown" && kinds.length === 0;
  const sentence = unmatched.some((one) => !isOperation(one))
    ? "no listed resource can match these actions"
    : action.every(isOperation)
      ? "an operation-level action needs the resource `everything`"
      : "operation-level actions need a statement of their own, as allow.split makes it";
  const limits = when.flatMap(({ limit }) => limit ?? []);
  const missing = limits.some((key) => action.some((one) => !carries(one, key)));
  return [
    ...(unmatched.length > 0 ? [sentence] : []),
    ...(missing ? ["an action does not carry the condition key"] : []),
  ];
};
