/**
 * How finely an action can be authorised (598/10588).
 *
 * - `resource`: a policy may name six-segment resources.
 * - `operation`: the resource must be `*`; a specific resource does not authorise the action.
 * - `unknown`: no available document states the level. It relaxes a check and is never read as one of the others.
 */
export type Granularity = "resource" | "operation" | "unknown";
