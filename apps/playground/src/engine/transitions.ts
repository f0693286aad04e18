import { type LearnPlace, learnStart } from "./learn/place.js";
import { limits } from "./limits.js";
import {
  type ComparedSides,
  firstSight,
  type RequestDraft,
  type SeeState,
  type SuiteEntry,
  type Tab,
  type TabKind,
  type View,
  type Workspace,
} from "./workspace.js";

/** The smallest number that makes an id which nothing has. */
const freshId = (prefix: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `${prefix}${String(number)}`;
    if (!ids.has(id)) return id;
  }
};

/** A number is put behind a name that another tab has. */
const freshName = (name: string, tabs: readonly Tab[]): string => {
  const names = new Set(tabs.map((tab) => tab.name));
  if (!names.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name} ${String(number)}`;
    if (!names.has(numbered)) return numbered;
  }
};

const changedTab = (workspace: Workspace, id: string, change: (tab: Tab) => Tab): Workspace => ({
  ...workspace,
  tabs: workspace.tabs.map((tab) => (tab.id === id ? change(tab) : tab)),
});

/** Adds a document and shows it, unless there are as many as there can be. */
export const addTab = (workspace: Workspace, { name, kind, text }: Omit<Tab, "id">): Workspace => {
  if (workspace.tabs.length >= limits.tabs) return workspace;
  const tab: Tab = { id: freshId("t", workspace.tabs), name: freshName(name, workspace.tabs), kind, text };
  return { ...workspace, tabs: [...workspace.tabs, tab], active: tab.id };
};

/** Closes a document; its neighbour is shown in its place. The last one stays. */
export const closeTab = (workspace: Workspace, id: string): Workspace => {
  const index = workspace.tabs.findIndex((tab) => tab.id === id);
  const tabs = workspace.tabs.filter((tab) => tab.id !== id);
  const neighbour = tabs[Math.min(index, tabs.length - 1)];
  if (index === -1 || neighbour === undefined) return workspace;
  const present = (wanted: string): string => (wanted === id ? neighbour.id : wanted);
  const { asked, compared, ...rest } = workspace;
  const stay = asked?.filter((each) => each !== id) ?? [];
  return {
    ...rest,
    tabs,
    active: present(workspace.active),
    compared: { ...compared, base: present(compared.base), next: present(compared.next) },
    ...(stay.length === 0 ? {} : { asked: stay }),
    ...(workspace.see === undefined
      ? {}
      : { see: { ...workspace.see, left: workspace.see.left.filter((each) => each !== id) } }),
  };
};

/** Shows a document. */
export const showTab = (workspace: Workspace, id: string): Workspace =>
  workspace.tabs.some((tab) => tab.id === id) ? { ...workspace, active: id } : workspace;

/** What a document was before its first change is the version that it is compared with. */
const edited = (tab: Tab, text: string): Tab => {
  const { version = tab.text, ...rest } = tab;
  return version === text ? { ...rest, text } : { ...rest, text, version };
};

/** Puts a text in place of a document's. */
export const editTab = (workspace: Workspace, id: string, text: string): Workspace =>
  changedTab(workspace, id, (tab) => (tab.text === text ? tab : edited(tab, text)));

/** Marks the text of a document as the version that later changes are compared with. */
export const markVersion = (workspace: Workspace, id: string): Workspace =>
  changedTab(workspace, id, ({ version: _version, ...tab }) => tab);

/** Gives a document another name; a name that is blank changes nothing. */
export const renameTab = (workspace: Workspace, id: string, name: string): Workspace => {
  const others = workspace.tabs.filter((tab) => tab.id !== id);
  return name.trim() === ""
    ? workspace
    : changedTab(workspace, id, (tab) => ({ ...tab, name: freshName(name, others) }));
};

/** Says of what kind a document is. */
export const setKind = (workspace: Workspace, id: string, kind: TabKind): Workspace =>
  changedTab(workspace, id, (tab) => ({ ...tab, kind }));

/** Changes some parts of the request. */
export const setRequest = (workspace: Workspace, parts: Partial<RequestDraft>): Workspace => ({
  ...workspace,
  request: { ...workspace.request, ...parts },
});

/** Keeps the request that is typed in, with the answer that it shall have. */
export const saveRequest = (workspace: Workspace, name: string, expected: SuiteEntry["expected"]): Workspace => {
  const { suite, request } = workspace;
  if (suite.length >= limits.suite) return workspace;
  return {
    ...workspace,
    suite: [...suite, { id: freshId("r", suite), name: name.slice(0, limits.text), request, expected, runs: [] }],
  };
};

/** Types a kept request in again. */
export const openRequest = (workspace: Workspace, id: string): Workspace => {
  const entry = workspace.suite.find((each) => each.id === id);
  return entry === undefined ? workspace : { ...workspace, request: entry.request };
};

/** Forgets a kept request. */
export const dropRequest = (workspace: Workspace, id: string): Workspace => ({
  ...workspace,
  suite: workspace.suite.filter((each) => each.id !== id),
});

/** Chooses the documents to compare. */
export const setCompared = (workspace: Workspace, compared: Partial<ComparedSides>): Workspace => ({
  ...workspace,
  compared: { ...workspace.compared, ...compared },
});

/** Opens a view beside the documents. */
export const showView = (workspace: Workspace, view: View): Workspace => ({ ...workspace, view });

/** Compares the other way round. */
export const swapCompared = (workspace: Workspace): Workspace => {
  const { base, next, baseIsVersion = false, nextIsVersion = false } = workspace.compared;
  return {
    ...workspace,
    compared: { base: next, next: base, baseIsVersion: nextIsVersion, nextIsVersion: baseIsVersion },
  };
};

/** Puts the request to some documents alone, or to all again. */
export const setAsked = (workspace: Workspace, ids: readonly string[] | undefined): Workspace => {
  const { asked: _asked, ...rest } = workspace;
  return ids === undefined ? rest : { ...rest, asked: ids };
};

/** Opens another place of what there is to learn. */
export const learnAt = (workspace: Workspace, place: Partial<LearnPlace>): Workspace => ({
  ...workspace,
  view: "learn",
  learn: { ...(workspace.learn ?? learnStart), ...place },
});

/** Puts an example in place of everything but the place from which it was opened. */
export const openExample = (workspace: Workspace, opened: Workspace): Workspace => ({
  ...opened,
  view: "ask",
  ...(workspace.learn === undefined ? {} : { learn: workspace.learn }),
});

/** Changes how the whole is looked at. */
export const lookAt = (workspace: Workspace, parts: Partial<SeeState>): Workspace => ({
  ...workspace,
  see: { ...(workspace.see ?? firstSight), ...parts },
});

/** Says whether a document counts in what is seen of the whole. */
export const countTab = (workspace: Workspace, id: string, counts: boolean): Workspace => {
  const others = (workspace.see ?? firstSight).left.filter((each) => each !== id);
  return lookAt(workspace, { left: counts ? others : [...others, id] });
};

/** Types a request in, puts it to the documents that count in what is seen of the whole, and opens the view that answers it. */
export const askRequest = (workspace: Workspace, request: RequestDraft): Workspace => {
  const { tabs, see = firstSight } = workspace;
  const counted = tabs.map(({ id }) => id).filter((id) => !see.left.includes(id));
  return showView(setAsked({ ...workspace, request }, see.left.length === 0 ? undefined : counted), "ask");
};
