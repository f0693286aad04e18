import { type Extension, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Part of the text, from a place up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const replaceMarks: ReturnType<typeof StateEffect.define<readonly Stretch[]>> =
  StateEffect.define<readonly Stretch[]>();

const line = Decoration.line({ class: "cm-deciding" });

const linesIn = ({ state }: Transaction, stretches: readonly Stretch[]): DecorationSet => {
  const { doc } = state;
  const starts = new Set<number>();
  for (const { from, to } of stretches) {
    for (let at = from; at <= to && at <= doc.length; ) {
      const found = doc.lineAt(at);
      starts.add(found.from);
      at = found.to + 1;
    }
  }
  return Decoration.set([...starts].toSorted((one, other) => one - other).map((at) => line.range(at)));
};

const marked: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const effect = transaction.effects.find((each) => each.is(replaceMarks));
    return effect === undefined ? before.map(transaction.changes) : linesIn(transaction, effect.value);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lines of the text that stand out, because the statement in them decides. */
export const marks: Extension = marked;

/** Lets other lines stand out. */
export const showMarks = (view: EditorView, stretches: readonly Stretch[]): void =>
  view.dispatch({ effects: replaceMarks.of(stretches) });
