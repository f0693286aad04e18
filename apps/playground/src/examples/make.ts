import { type Answer, emptyRequest, type RequestDraft, type Tab, type Workspace } from "../engine/workspace.js";

/** A document of an example. */
export type Written = Omit<Tab, "id" | "text"> & { readonly document: unknown };

/** A request that an example keeps, with its answer. */
export interface Kept {
  readonly request: Partial<RequestDraft>;
  readonly expected: Answer;
}

const drafted = (request: Partial<RequestDraft>): RequestDraft => ({ ...emptyRequest, ...request });

/** The workspace of an example: its documents in tabs, the first of them shown, one request to begin with, and others that are kept. */
export const example = (
  documents: readonly Written[],
  request: Partial<RequestDraft>,
  kept: readonly Kept[] = [],
): Workspace => {
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
    request: drafted(request),
    suite: kept.map((each, index) => ({
      id: `r${String(index + 1)}`,
      name: `${each.request.action ?? ""} ${each.request.resources?.[0] ?? ""}`.trim(),
      request: drafted(each.request),
      expected: each.expected,
      runs: [],
    })),
    compared: { base: "t1", next },
    view: "ask",
  };
};
