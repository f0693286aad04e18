import { editTab } from "./transitions.js";
import type { Workspace } from "./workspace.js";

/** A document without a part of its text. */
export const withoutStretch = (
  workspace: Workspace,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Workspace => {
  const tab = workspace.tabs.find((each) => each.id === id);
  return tab === undefined ? workspace : editTab(workspace, id, tab.text.slice(0, from) + tab.text.slice(to));
};
