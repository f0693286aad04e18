import type { Fix } from "@camwright/core";
import { redo, undo } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import { replaceText } from "./replace-text.js";

/** What the tools of a document do with its editor. */
export interface EditorHandle {
  /** The text as it is now, and where the cursor is. */
  readonly read: () => { readonly text: string; readonly offset: number };
  /** Puts another text in its place in one step. */
  readonly replace: (text: string, cursor?: number) => void;
  /** Makes the edits of a repair, where the text is still the one that it is about. */
  readonly repair: (fix: Fix, about: string) => void;
  /** Shows a part of the text, selected. */
  readonly show: (from: number, to: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The handle of an editor; `flush` tells the page at once what was done. */
export const handleOf = (view: EditorView, flush: () => void): EditorHandle => ({
  read: () => ({ text: view.state.doc.toString(), offset: view.state.selection.main.head }),
  replace: (text, cursor) => {
    replaceText(view, text, cursor);
    flush();
  },
  repair: ({ edits }, about) => {
    if (view.state.doc.toString() !== about) return;
    const changes = edits.map(({ range, newText }) => ({
      from: range.start.offset,
      to: range.end.offset,
      insert: newText,
    }));
    view.dispatch({ changes, userEvent: "input.repair" });
    flush();
  },
  show: (from, to) => {
    const { length } = view.state.doc;
    const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
    view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    view.focus();
  },
  undo: () => void undo(view),
  redo: () => void redo(view),
});
