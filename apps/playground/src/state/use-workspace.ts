import { useCallback, useEffect, useState } from "react";
import { readWorkspace } from "../engine/read-workspace.js";
import { fromHash, type Shared } from "../engine/share.js";
import type { Workspace } from "../engine/workspace.js";
import { folderAndBoundary } from "../examples/folder-and-boundary.js";

const place = "camwright.workspace";

/** The storage may be switched off, full, or hold what an older page wrote. */
const restore = (): Workspace | undefined => {
  try {
    const stored = localStorage.getItem(place);
    return stored === null ? undefined : readWorkspace(JSON.parse(stored));
  } catch {
    return undefined;
  }
};

const keep = (workspace: Workspace): void => {
  try {
    localStorage.setItem(place, JSON.stringify(workspace));
  } catch {
    // Without a storage the page works, and forgets.
  }
};

/** How a person came to the page: with a link that is damaged, or in the usual way. */
type Arrival = "usual" | Extract<Shared, { _tag: "broken" }>["reason"];

/** What a person works on. Changes are functions of the engine. */
export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly change: (transition: (workspace: Workspace) => Workspace) => void;
  readonly arrival: Arrival;
}

/** Keeps the workspace: from the link, from the last visit, or an example; and stores it a moment after each change. */
export const useWorkspace = (): WorkspaceState => {
  const [workspace, change] = useState<Workspace>(() => restore() ?? folderAndBoundary);
  const [arrival, setArrival] = useState<Arrival>("usual");

  const arrive = useCallback(async (): Promise<void> => {
    const shared = await fromHash(location.hash);
    if (shared._tag === "none") return;
    history.replaceState(null, "", location.pathname + location.search);
    if (shared._tag === "workspace") change(shared.workspace);
    else setArrival(shared.reason);
  }, []);

  useEffect(() => {
    const again = (): void => void arrive();
    again();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [arrive]);

  useEffect(() => {
    const timer = setTimeout(() => keep(workspace), 300);
    return () => clearTimeout(timer);
  }, [workspace]);

  return { workspace, change, arrival };
};
