import { inspectPolicy } from "@camwright/core";
import { limits } from "../limits.js";
import type { Opened, OpenQuestion } from "../questions/open.js";
import { type TabKind, tabKinds } from "../workspace.js";
import { readWorkspaceText } from "../workspace-file.js";

const isTabKind = (kind: string): kind is TabKind => tabKinds.some((each) => each === kind);

const documentOf = (name: string, text: string): Opened => {
  const { kind } = inspectPolicy(text);
  const shown = name.replace(/\.json$/i, "").slice(0, 80) || "policy";
  return { _tag: "document", document: { name: shown, kind: isTabKind(kind) ? kind : "identity", text } };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isCase = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "policies") && Object.hasOwn(value, "request");

/** One case, a list of them, or one a line, as `camwright simulate --cases` reads them. */
const hasCases = (text: string): boolean => {
  const whole = parse(text);
  const value = whole ?? parse(text.slice(0, Math.max(0, text.indexOf("\n"))));
  return isCase(Array.isArray(value) ? value[0] : value);
};

/** Says what a file is: everything of a page, requests, or a document of the kind that it looks like. */
export const open = ({ name, text }: OpenQuestion["takes"]): Opened => {
  if (text.includes("\0")) return { _tag: "refused", reason: "binary" };
  const workspace = readWorkspaceText(text);
  if (workspace === "broken") return { _tag: "refused", reason: "damaged" };
  if (workspace !== undefined) return { _tag: "workspace", workspace };
  if (hasCases(text)) return { _tag: "cases" };
  return text.length > limits.document ? { _tag: "refused", reason: "large" } : documentOf(name, text);
};
