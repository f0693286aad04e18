import type { Condition } from "./condition.js";
import type { Principal } from "./principal.js";

/** What a statement does with the requests it matches (598/10603). A deny wins over any allow (598/10605). */
export type Effect = "allow" | "deny";

/**
 * One statement of a policy: for these actions on these resources under this condition, allow or deny.
 *
 * `"*"` as the whole `action` or `resource` element means every action or every resource; otherwise the element is a list,
 * of which one member is enough to match (598/10604). Which elements a statement must and must not have depends on the
 * kind of the policy: see `policyKinds`.
 */
export interface Statement {
  /** An identifier that COS generates for statements of bucket policies (436/139787). No meaning for the decision. */
  readonly sid?: string;
  readonly effect: Effect;
  /** Only in bucket and trust policies (598/10603). */
  readonly principal?: Principal;
  /** Patterns such as `cos:GetObject`, `name/asr:*`. An empty list matches nothing. */
  readonly action: "*" | readonly string[];
  /** Six-segment patterns. Absent in trust policies. An empty or absent list matches nothing. */
  readonly resource?: "*" | readonly string[];
  readonly condition?: Condition;
}
