import type { Tab, Workspace } from "../workspace.js";

/** One of the two documents that are compared. */
export type Side = "base" | "next";

/** Whether a side is taken as its version was. */
export const isVersion = ({ compared }: Pick<Workspace, "compared">, side: Side): boolean =>
  (side === "base" ? compared.baseIsVersion : compared.nextIsVersion) === true;

/** The document of a side, with the text that is compared. */
export const sideOf = (workspace: Pick<Workspace, "tabs" | "compared">, side: Side): Tab | undefined => {
  const { tabs, compared } = workspace;
  const tab = tabs.find(({ id }) => id === compared[side]) ?? tabs[0];
  return tab && isVersion(workspace, side) && tab.version !== undefined ? { ...tab, text: tab.version } : tab;
};
