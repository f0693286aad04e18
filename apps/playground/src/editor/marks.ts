import { type Extension, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Part of the text, from a place up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands out, and what steps back. */
export interface Marks {
  readonly deciding: readonly Stretch[];
  readonly idle: readonly Stretch[];
}

const replaceMarks: ReturnType<typeof StateEffect.define<Marks>> = StateEffect.define<Marks>();

const lines = { deciding: Decoration.line({ class: "cm-deciding" }), idle: Decoration.line({ class: "cm-idle" }) };

/** Where the lines begin that stretches touch. */
const startsIn = ({ state: { doc } }: Transaction, stretches: readonly Stretch[]): readonly number[] => {
  const starts = new Set<number>();
  for (const { from, to } of stretches) {
    for (let at = from; at <= to && at <= doc.length; ) {
      const found = doc.lineAt(at);
      starts.add(found.from);
      at = found.to + 1;
    }
  }
  return [...starts];
};

const decorated = (transaction: Transaction, { deciding, idle }: Marks): DecorationSet =>
  Decoration.set(
    [
      ...startsIn(transaction, deciding).map((at) => lines.deciding.range(at)),
      ...startsIn(transaction, idle).map((at) => lines.idle.range(at)),
    ],
    true,
  );

const marked: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const effect = transaction.effects.find((each) => each.is(replaceMarks));
    return effect === undefined ? before.map(transaction.changes) : decorated(transaction, effect.value);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lines of the text that stand out because their statement decides, and that step back because theirs does nothing. */
export const marks: Extension = marked;

/** Lets other lines stand out and step back. */
export const showMarks = (view: EditorView, shown: Marks): void => view.dispatch({ effects: replaceMarks.of(shown) });
