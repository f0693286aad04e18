import type { Workspace } from "./workspace.js";

/** What a person works on, and what an example, a link or a file took the place of. */
export interface History {
  readonly workspace: Workspace;
  /** The documents that were there before, to go back to. */
  readonly before?: Workspace;
  /** Whether something in it is a person's own work. */
  readonly isTouched: boolean;
  /** How many times all documents were replaced; absent for never. What an editor remembers of others is none of theirs. */
  readonly replacements?: number;
}

const oneMore = ({ replacements = 0 }: History): Pick<History, "replacements"> => ({ replacements: replacements + 1 });

/** A change of some part leaves the other parts as they are. */
const isReplaced = (before: Workspace, after: Workspace): boolean =>
  after.request !== before.request &&
  after.suite !== before.suite &&
  !after.tabs.some((tab) => before.tabs.includes(tab));

/** Makes a change. Where it leaves none of the documents, and they are a person's own work, they are kept to go back to. */
export const changed = (history: History, transition: (workspace: Workspace) => Workspace): History => {
  const { workspace: before, isTouched } = history;
  const workspace = transition(before);
  if (workspace === before) return history;
  if (isReplaced(before, workspace)) {
    return { workspace, isTouched: false, ...oneMore(history), ...(isTouched ? { before } : {}) };
  }
  const isOwn =
    isTouched ||
    workspace.tabs !== before.tabs ||
    workspace.suite !== before.suite ||
    workspace.request !== before.request;
  return { ...history, workspace, isTouched: isOwn };
};

/** Puts another workspace in place of the one that is there. */
export const replaced = (history: History, workspace: Workspace): History => ({
  workspace,
  isTouched: false,
  ...oneMore(history),
  ...(history.isTouched ? { before: history.workspace } : {}),
});

/** Goes back to the documents that were there before. */
export const wentBack = (history: History): History =>
  history.before === undefined ? history : { workspace: history.before, isTouched: true, ...oneMore(history) };

/** Forgets the documents that were there before. */
export const forgotten = ({ workspace, isTouched, replacements = 0 }: History): History => ({
  workspace,
  isTouched,
  ...(replacements === 0 ? {} : { replacements }),
});
