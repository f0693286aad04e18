import type { ShownDifference } from "../questions/compare.js";
import { addTab, setAsked, setRequest, showTab } from "../transitions.js";
import type { Tab, Workspace } from "../workspace.js";
import { companion } from "./companion.js";
import { type Side, sideOf } from "./sides.js";

/** What documents are called that are opened to ask a difference. */
export interface OpenedNames {
  readonly version: string;
  readonly companion: string;
}

/** The workspace with a document of this kind and text, and its id: one that is there, or a new one. */
const present = (workspace: Workspace, wanted: Omit<Tab, "id">): readonly [Workspace, string] => {
  const there = workspace.tabs.find(({ kind, text }) => kind === wanted.kind && text === wanted.text);
  if (there !== undefined) return [workspace, there.id];
  const after = addTab(workspace, wanted);
  return [after, after.active];
};

/**
 * Puts the request of a difference to one of the two documents. A version that is no document any more is opened as one, and so is the policy
 * beside which the document decides by itself.
 */
export const askDifference = (
  workspace: Workspace,
  { request, beside }: Pick<ShownDifference, "request" | "beside">,
  side: Side,
  names: OpenedNames,
): Workspace => {
  const tab = sideOf(workspace, side);
  if (tab === undefined) return workspace;
  const isThere = workspace.tabs.some(({ id, text }) => id === tab.id && text === tab.text);
  const version = { name: names.version, kind: tab.kind, text: tab.text };
  const [opened, id] = isThere ? [workspace, tab.id] : present(workspace, version);
  const [all, grant] = beside === "grant" ? present(opened, { ...companion, name: names.companion }) : [opened, id];
  return setAsked(setRequest(showTab(all, id), request), [...new Set([id, grant])]);
};
