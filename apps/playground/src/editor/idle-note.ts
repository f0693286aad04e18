import { type EditorView, WidgetType } from "@codemirror/view";
import type { IdleMark } from "./marks.js";

/** A line above a statement that does nothing: why, and, where it is safe, a button that takes the statement away. */
export class IdleNote extends WidgetType {
  private readonly mark: IdleMark;

  constructor(mark: IdleMark) {
    super();
    this.mark = mark;
  }

  override eq({ mark }: IdleNote): boolean {
    return JSON.stringify(mark) === JSON.stringify(this.mark);
  }

  override toDOM(view: EditorView): HTMLElement {
    const { note: words, removal } = this.mark;
    const note = document.createElement("div");
    note.className = "cm-idle-note";
    const line = document.createElement("div");
    note.append(line);
    const text = document.createElement("span");
    text.textContent = words;
    line.append(text);
    if (removal !== undefined) {
      const { from, to, label } = removal;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.setAttribute("aria-label", `${label}: ${words}`);
      button.onclick = () => {
        if (to <= view.state.doc.length) view.dispatch({ changes: { from, to }, userEvent: "delete" });
        view.focus();
      };
      line.append(button);
    }
    return note;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
