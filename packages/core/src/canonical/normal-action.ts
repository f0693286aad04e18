import { formatAction, parseAction, withoutNamePrefix } from "../action.js";
import { isLeft, isRight } from "../either.js";
import { ordered } from "./ordered.js";

/** Of `name/name/cos:Get` the second `name/` is part of the service, so the first has to stay. */
const keepsItsMeaning = (formatted: string): boolean => withoutNamePrefix(formatted) === formatted;

/** `name/cos:Get` → `cos:Get`, `name/*:*` → `*` (598/10603, 598/10604); what is no action stays as it is. */
const normalAction = (text: string): string => {
  const parsed = parseAction(text);
  if (isLeft(parsed)) return text;
  const formatted = formatAction(parsed.right);
  return keepsItsMeaning(formatted) ? formatted : text;
};

const isActionSet = (text: string): boolean => {
  const parsed = parseAction(text);
  return isRight(parsed) && parsed.right._tag === "action-set";
};

/**
 * An `action` element in normal form. Beside `*` no other action can make a difference; only what an action set holds is not
 * known offline, so it stays (C-7).
 */
export const normalActions = (action: "*" | readonly string[]): readonly string[] => {
  if (action === "*") return ["*"];
  const actions = ordered(action.map(normalAction));
  return actions.includes("*") ? actions.filter((text) => text === "*" || isActionSet(text)) : actions;
};
