import type { Case, ContextValue, PolicyDocuments } from "@camwright/evaluator";
import { toCaller } from "./compose/to-caller.js";
import { readDocument } from "./read-document.js";
import type { RequestDraft, Tab, TabKind, Workspace } from "./workspace.js";

/** Which tab a document of a layer came from, in the order of the layer. */
export type Origins = Readonly<Partial<Record<TabKind, readonly string[]>>>;

/** What keeps a request from being asked. */
export type DraftProblem = "principal" | "action" | "resource";

/** A question with the tabs that its documents came from, or what is missing. */
export type ToCase =
  | { readonly _tag: "case"; readonly question: Case; readonly origins: Origins }
  | { readonly _tag: "unfinished"; readonly missing: readonly DraftProblem[] };

const contextValue = (values: readonly string[]): ContextValue => {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
};

/** The keys may be called anything, also `__proto__`. */
const contextOf = ({ facts }: RequestDraft): Readonly<Record<string, ContextValue>> =>
  Object.fromEntries(
    facts.flatMap(({ key, state, values }) => (key === "" || state === "unknown" ? [] : [[key, contextValue(values)]])),
  );

const ofKind = (tabs: readonly Tab[], kind: TabKind): readonly Tab[] => tabs.filter((tab) => tab.kind === kind);

/** Only the first document of these kinds counts: a caller has one boundary and a bucket one policy. */
const singular = ["boundary", "session", "bucket", "trust"] as const;

/** The documents of tabs by layer. */
export const documentsOf = (tabs: readonly Tab[]): PolicyDocuments => {
  const all = (kind: TabKind): readonly unknown[] => ofKind(tabs, kind).map(({ text }) => readDocument(text, kind));
  const single = singular.flatMap((kind) => {
    const [first] = all(kind);
    return first === undefined ? [] : [[kind, first] as const];
  });
  const scp = all("scp");
  return { identity: all("identity"), ...Object.fromEntries(single), ...(scp.length === 0 ? {} : { scp: [scp] }) };
};

/** Which tab each document of a layer is. */
export const originsOf = (tabs: readonly Tab[]): Origins => {
  const ids = (kind: TabKind): readonly string[] => ofKind(tabs, kind).map(({ id }) => id);
  return {
    identity: ids("identity"),
    scp: ids("scp"),
    ...Object.fromEntries(singular.map((kind) => [kind, ids(kind).slice(0, 1)])),
  };
};

const missingIn = (request: RequestDraft): readonly DraftProblem[] => [
  ...(toCaller(request) === undefined ? (["principal"] as const) : []),
  ...(request.action.trim() === "" ? (["action"] as const) : []),
  ...(request.resources.some((resource) => resource.trim() !== "") ? [] : (["resource"] as const)),
];

/** What is asked of whatever documents, or what is missing. */
export type ToQuestion =
  | { readonly _tag: "question"; readonly asked: Pick<Case, "request" | "resourceOwner"> }
  | { readonly _tag: "unfinished"; readonly missing: readonly DraftProblem[] };

/** The question of a request, without the documents that decide it. */
export const toQuestion = (draft: RequestDraft): ToQuestion => {
  const principal = toCaller(draft);
  const missing = missingIn(draft);
  if (principal === undefined || missing.length > 0) return { _tag: "unfinished", missing };
  const resource = draft.resources.map((each) => each.trim()).filter((each) => each !== "");
  const unknown = draft.facts.flatMap(({ key, state }) => (state === "unknown" && key !== "" ? [key] : []));
  const owner = {
    ...(draft.owner.uin === "" ? {} : { ownerUin: draft.owner.uin }),
    ...(draft.owner.appId === "" ? {} : { appId: draft.owner.appId }),
  };
  const request = { principal, action: draft.action.trim(), resource, context: contextOf(draft), unknown };
  const resourceOwner = Object.keys(owner).length === 0 ? {} : { resourceOwner: owner };
  return { _tag: "question", asked: { request, ...resourceOwner } };
};

/** The question that a request puts to the documents of a workspace. */
export const toCase = ({ tabs }: Pick<Workspace, "tabs">, draft: RequestDraft): ToCase => {
  const made = toQuestion(draft);
  if (made._tag === "unfinished") return made;
  return { _tag: "case", question: { policies: documentsOf(tabs), ...made.asked }, origins: originsOf(tabs) };
};
