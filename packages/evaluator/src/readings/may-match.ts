import {
  hasVariable,
  isPolicyVariable,
  parseTemplate,
  type Statement,
  splitSegments,
  withoutNamePrefix,
} from "@camwright/core";
import type { RequestAction } from "../match/action.js";
import { compileGlob, matchesGlob } from "../match/glob.js";
import type { RequestResource } from "../match/request-resource.js";

const isActionSet = (name: string): boolean => name.startsWith("permid/") || name.startsWith("actionName/");

/** A pattern that is not narrower in any reading: variables and `?` stand for anything. */
const widened = (text: string): string => {
  if (!hasVariable(text)) return text.replaceAll("?", "*");
  const parts = parseTemplate(text).map((part) => (part._tag === "text" ? part.text : "*"));
  return parts.join("").replaceAll("?", "*");
};

const entryMayMatch = (entry: string, action: string): boolean => {
  const name = withoutNamePrefix(entry);
  if (isActionSet(name)) return true;
  const wide = widened(name).toLowerCase();
  return wide.includes("*") ? matchesGlob(compileGlob(wide), action) : wide === action;
};

/** Whether an `action` element can match an action under some reading; an empty one may (U-9). */
export const mayMatchAction = (element: "*" | readonly string[], { name }: RequestAction): boolean => {
  if (element === "*" || element.length === 0) return true;
  const lower = name.toLowerCase();
  return element.some((entry) => entryMayMatch(entry, lower));
};

const oldPath = "prefix//";

/** A path with a variable that is not documented is unresolved as a whole, whatever stands beside the variable. */
const isUnresolved = (path: string): boolean =>
  parseTemplate(path).some((part) => part._tag === "variable" && !isPolicyVariable(part.name));

const pathMayMatch = (path: string, asked: string): boolean => {
  if (path.startsWith(oldPath) || asked.startsWith(oldPath) || isUnresolved(path)) return true;
  // As a prefix, and without `/*` at the end (C-12, C-13).
  const wide = widened(path.endsWith("/*") ? path.slice(0, -2) : path);
  return wide.includes("*") ? matchesGlob(compileGlob(`${wide}*`), asked) : asked.startsWith(wide);
};

/** Whether a `resource` element can match a resource under some reading; what is malformed may. */
export const mayMatchResource = (element: Statement["resource"], { segments }: RequestResource): boolean => {
  if (element === undefined || element === "*" || element.length === 0) return true;
  return element.some((entry) => {
    const parts = splitSegments(entry);
    const isSound = parts.length === 6 && parts[0] === "qcs" && parts[1] === "" && parts[5] !== "";
    return !isSound || (segments !== undefined && pathMayMatch(parts[5] ?? "", segments.path));
  });
};
