import { globMatches, patternOf } from "./glob.js";
import { type Truth, truth } from "./truth.js";

/**
 * Whether an action pattern of a policy covers the action of a request (598/10603, 598/10604).
 *
 * A leading `name/` means nothing. Service and operation are compared each for itself, upper and lower case differ (C-8).
 * A feature set, `permid/…` or `actionName/…`, cannot be looked up here; a pattern without a service or without an
 * operation covers nothing.
 */
export function actionMatches(pattern: string, action: string): Truth {
  const wanted = withoutPrefix(pattern);
  const asked = withoutPrefix(action);
  if (wanted === "*" || wanted === "*:*") return "true";
  if (wanted.startsWith("permid/") || wanted.startsWith("actionName/")) return "unknown";
  if (!asked.includes(":") || serviceOf(wanted) === "" || operationOf(wanted) === "") return "false";
  return truth(
    globMatches(patternOf(serviceOf(wanted)), serviceOf(asked)) &&
      globMatches(patternOf(operationOf(wanted)), operationOf(asked)),
  );
}

function withoutPrefix(text: string): string {
  return text.startsWith("name/") ? text.slice("name/".length) : text;
}

/** What stands before the first colon; nothing where there is none. */
function serviceOf(action: string): string {
  return action.slice(0, Math.max(0, action.indexOf(":")));
}

function operationOf(action: string): string {
  return action.slice(action.indexOf(":") + 1);
}
