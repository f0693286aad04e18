import type { Workspace } from "./workspace.js";
import { workspaceText } from "./workspace-file.js";

/** A file as the page gives it to a person. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "policy";

/** The shown document as a file. */
export const documentFile = ({ tabs, active }: Workspace): Download | undefined => {
  const tab = tabs.find(({ id }) => id === active);
  return tab && { name: `${fileName(tab.name)}.json`, text: tab.text };
};

/** Everything that a person works on as a file, which the page opens again. */
export const workspaceFile = (workspace: Workspace): Download => ({
  name: "camwright-playground.json",
  text: workspaceText(workspace),
});
