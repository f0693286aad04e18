/** An action or a pattern of actions taken apart at its first colon (598/10603). */
export interface ActionPattern {
  readonly service: string;
  readonly operation: string;
}

/** `name/cos:Get*` is the same as `cos:Get*` (598/10603). */
export const bareAction = (text: string): string => (text.startsWith("name/") ? text.slice("name/".length) : text);

/** Takes a pattern apart; `*` is `*:*`. Undefined for a text without a service or an operation, which matches nothing. */
export const splitAction = (text: string): ActionPattern | undefined => {
  const bare = bareAction(text);
  if (bare === "*") return { service: "*", operation: "*" };
  const colon = bare.indexOf(":");
  if (colon <= 0 || colon === bare.length - 1) return undefined;
  return { service: bare.slice(0, colon), operation: bare.slice(colon + 1) };
};

/** Whether a text is an action by itself, in the form that the catalogs have: not a pattern, and without `name/`. */
export const isBareAction = (text: string): boolean =>
  !text.includes("*") && bareAction(text) === text && splitAction(text) !== undefined;
