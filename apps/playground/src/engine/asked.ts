import type { Tab, Workspace } from "./workspace.js";

/** The documents that the request is put to: all of them, unless some are named. */
export const askedTabs = ({ tabs, asked }: Pick<Workspace, "tabs" | "asked">): readonly Tab[] => {
  const named = asked === undefined ? [] : tabs.filter(({ id }) => asked.includes(id));
  return named.length === 0 ? tabs : named;
};
