import { emptyRequest, type RequestDraft, type Tab, type Workspace } from "../engine/workspace.js";

/** A document of an example. */
export type Written = Omit<Tab, "id" | "text"> & { readonly document: unknown };

/** The workspace of an example: its documents in tabs, the first of them shown, and one request to begin with. */
export const example = (documents: readonly Written[], request: Partial<RequestDraft>): Workspace => {
  const tabs = documents.map(({ name, kind, document }, index) => ({
    id: `t${String(index + 1)}`,
    name,
    kind,
    text: `${JSON.stringify(document, null, 2)}\n`,
  }));
  const next = tabs.length > 1 ? "t2" : "t1";
  return {
    tabs,
    active: "t1",
    request: { ...emptyRequest, ...request },
    suite: [],
    compared: { base: "t1", next },
    view: "ask",
  };
};
