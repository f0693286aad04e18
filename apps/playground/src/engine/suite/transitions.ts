import { limits } from "../limits.js";
import { addTab } from "../transitions.js";
import type { Answer, SuiteEntry, Tab, Workspace } from "../workspace.js";

const changed = (workspace: Workspace, id: string, change: (entry: SuiteEntry) => SuiteEntry): Workspace => ({
  ...workspace,
  suite: workspace.suite.map((entry) => (entry.id === id ? change(entry) : entry)),
});

/** Gives a kept request another name; a name that is blank changes nothing. */
export const renameRequest = (workspace: Workspace, id: string, name: string): Workspace =>
  name.trim() === "" ? workspace : changed(workspace, id, (entry) => ({ ...entry, name: name.trim() }));

/** Says what a kept request shall be answered. */
export const expectAnswer = (workspace: Workspace, id: string, expected: Answer): Workspace =>
  changed(workspace, id, (entry) => ({ ...entry, expected }));

/** Puts the request that is typed in into the place of a kept one, whose name and expected answer stay. */
export const replaceRequest = (workspace: Workspace, id: string): Workspace =>
  changed(workspace, id, (entry) => ({ ...entry, request: workspace.request, runs: [] }));

/** Moves a kept request by so many places, as far as there are some. */
export const moveRequest = (workspace: Workspace, id: string, by: number): Workspace => {
  const { suite } = workspace;
  const from = suite.findIndex((entry) => entry.id === id);
  const entry = suite[from];
  if (entry === undefined) return workspace;
  const to = Math.min(Math.max(from + by, 0), suite.length - 1);
  const others = suite.filter((each) => each !== entry);
  return { ...workspace, suite: [...others.slice(0, to), entry, ...others.slice(to)] };
};

/** A kept request that was dropped, and where it stood. */
export interface Dropped {
  readonly entry: SuiteEntry;
  readonly index: number;
}

/** What dropping a request takes away, for taking it back. */
export const droppedBy = ({ suite }: Workspace, id: string): Dropped | undefined => {
  const index = suite.findIndex((entry) => entry.id === id);
  const entry = suite[index];
  return entry && { entry, index };
};

/** Takes the dropping of a request back; it changes nothing where another one has its id or there is no more place. */
export const restoreRequest = (workspace: Workspace, { entry, index }: Dropped): Workspace => {
  const { suite } = workspace;
  if (suite.length >= limits.suite || suite.some(({ id }) => id === entry.id)) return workspace;
  return { ...workspace, suite: [...suite.slice(0, index), entry, ...suite.slice(index)] };
};

/** Keeps what the requests were answered in a run. The last two runs of each are kept, so that differences can be told. */
export const recordRun = (workspace: Workspace, answers: ReadonlyMap<string, Answer>): Workspace => ({
  ...workspace,
  suite: workspace.suite.map((entry) => {
    const answer = answers.get(entry.id);
    return answer === undefined ? entry : { ...entry, runs: [...entry.runs.slice(-1), answer] };
  }),
});

/** What a request was answered before, where that differs from what it is answered now: since the last run, or between the last two. */
export const answerBefore = ({ runs }: Pick<SuiteEntry, "runs">, now: Answer): Answer | undefined =>
  runs.toReversed().find((answer) => answer !== now);

/** Adds kept requests, as many as there is place for. */
export const addRequests = (workspace: Workspace, added: readonly Omit<SuiteEntry, "id" | "runs">[]): Workspace => {
  const { suite } = workspace;
  const highest = Math.max(0, ...suite.map(({ id }) => Number(/^r(\d{1,12})$/.exec(id)?.[1] ?? 0)));
  const fresh = added
    .slice(0, Math.max(0, limits.suite - suite.length))
    .map((entry, index): SuiteEntry => ({ ...entry, id: `r${String(highest + index + 1)}`, runs: [] }));
  return { ...workspace, suite: [...suite, ...fresh] };
};

/**
 * Puts other documents in the place of all that are open. Every part is a new one, so that the history keeps what was there to go back to.
 */
export const replaceTabs = (workspace: Workspace, documents: readonly Omit<Tab, "id">[]): Workspace => {
  const [first, ...rest] = documents.slice(0, limits.tabs);
  if (first === undefined) return workspace;
  const { asked: _, ...others } = workspace;
  const all = rest.reduce(addTab, {
    ...others,
    tabs: [{ ...first, id: "t1" }],
    active: "t1",
    request: { ...workspace.request },
    suite: [...workspace.suite],
  });
  return { ...all, active: "t1", compared: { base: "t1", next: all.tabs[1]?.id ?? "t1" } };
};
