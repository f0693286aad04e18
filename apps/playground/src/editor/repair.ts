import { type Action, forEachDiagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";

interface Repair {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
}

/** The first repair of what is found at the cursor. */
const repairHere = (view: EditorView): boolean => {
  const { head } = view.state.selection.main;
  const found: Repair[] = [];
  forEachDiagnostic(view.state, ({ actions = [] }, from, to) => {
    const [action] = actions;
    if (action !== undefined && from <= head && head <= to) found.push({ action, from, to });
  });
  const [first] = found;
  first?.action.apply(view, first.from, first.to);
  return first !== undefined;
};

/** A key that repairs what is found where the cursor is. */
export const repairKey: Extension = keymap.of([{ key: "Mod-.", run: repairHere }]);
