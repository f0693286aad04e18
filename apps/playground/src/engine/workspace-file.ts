import { readWorkspace } from "./read-workspace.js";
import type { Workspace } from "./workspace.js";

/** What a file with everything is told apart by from a policy document. */
const format = "camwright-workspace-1";

/** Everything that a person works on as the text of a file. */
export const workspaceText = (workspace: Workspace): string => `${JSON.stringify({ format, workspace }, null, 2)}\n`;

/** What a file with everything has: `broken` where it says that it is one and cannot be read; `undefined` for any other text. */
export const readWorkspaceText = (text: string): Workspace | "broken" | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Reflect.get(value, "format") !== format) return undefined;
    return readWorkspace(Reflect.get(value, "workspace")) ?? "broken";
  } catch {
    return undefined;
  }
};
