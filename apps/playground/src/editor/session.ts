import type { EditorState } from "@codemirror/state";
import type { Assist, Words } from "./assist.js";

/** What a state asks and tells. It outlives the editor that shows it, so that the newest one is put in here. */
export interface Hooks {
  assist: Assist;
  words: Words;
  /** The text has changed. */
  typed: () => void;
  /** The editor has lost the focus. */
  left: () => void;
}

/** The state of one tab, with its history, while it is not shown. */
interface Session {
  readonly state: EditorState;
  readonly hooks: Hooks;
}

/** The states of the tabs by their ids, while the page lives. */
export type Sessions = Map<string, Session>;
