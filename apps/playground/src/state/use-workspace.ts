import { useCallback, useEffect, useState } from "react";
import { changed, forgotten, type History, replaced, wentBack } from "../engine/history.js";
import { fromHash, type Shared } from "../engine/share.js";
import { keeper, readHistory } from "../engine/store.js";
import type { Workspace } from "../engine/workspace.js";
import { folderAndBoundary } from "../examples/folder-and-boundary.js";
import { useStoredLater } from "./use-stored-later.js";

const forgetful = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** The storage of the browser; one that forgets where it is switched off. */
const shelf = (): Pick<Storage, "getItem" | "setItem" | "removeItem"> => {
  try {
    return localStorage;
  } catch {
    return forgetful;
  }
};

/** How a person came to the page: with a link that is damaged, or in the usual way. */
type Arrival = "usual" | Extract<Shared, { _tag: "broken" }>["reason"];

/** What a person works on. Changes are functions of the engine. */
export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly change: (transition: (workspace: Workspace) => Workspace) => void;
  readonly arrival: Arrival;
  /** How many times all documents were replaced. */
  readonly replacements: number;
  /** Goes back to the documents that an example, a link or a file took the place of; absent where there are none. */
  readonly goBack: (() => void) | undefined;
  /** Gives up going back. */
  readonly forget: () => void;
}

/** Keeps the workspace: from the link, from the last visit, or an example; and stores it a moment after each change. */
export const useWorkspace = (): WorkspaceState => {
  const [keep] = useState(() => keeper(shelf()));
  const [history, setHistory] = useState<History>(
    () => readHistory(shelf()) ?? { workspace: folderAndBoundary, isTouched: false },
  );
  const [arrival, setArrival] = useState<Arrival>("usual");

  const change = useCallback<WorkspaceState["change"]>(
    (transition) => setHistory((before) => changed(before, transition)),
    [],
  );
  const goBack = useCallback(() => setHistory(wentBack), []);
  const forget = useCallback(() => setHistory(forgotten), []);

  const arrive = useCallback(async (): Promise<void> => {
    const shared = await fromHash(location.hash);
    if (shared._tag === "none") return;
    window.history.replaceState(null, "", location.pathname + location.search);
    if (shared._tag === "workspace") setHistory((before) => replaced(before, shared.workspace));
    else setArrival(shared.reason);
  }, []);

  useEffect(() => {
    const again = (): void => void arrive();
    again();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [arrive]);

  useStoredLater(history, keep);
  return {
    workspace: history.workspace,
    replacements: history.replacements ?? 0,
    change,
    arrival,
    goBack: history.before && goBack,
    forget,
  };
};
