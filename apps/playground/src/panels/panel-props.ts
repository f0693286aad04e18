import type { Mark } from "../engine/mark.js";
import type { Workspace } from "../engine/workspace.js";

/** What every panel gets: what it shows, and what it may do. */
export interface PanelProps {
  readonly workspace: Workspace;
  /** Changes the workspace by a transition of the engine. */
  readonly change: (transition: (workspace: Workspace) => Workspace) => void;
  /** Shows a place of a document in the editor, and puts the cursor there. */
  readonly reveal: (place: Mark) => void;
}
