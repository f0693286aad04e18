import { type Extension, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { isSame } from "../engine/is-same.js";
import { IdleNote } from "./idle-note.js";

/** Part of the text, from a place up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A statement that does nothing. */
export interface IdleMark extends Stretch {
  /** Why, in the language of the page. */
  readonly note: string;
  /** The part of the text that may go with it, and the words of the button; absent where that is not safe. */
  readonly removal?: Stretch & { readonly label: string };
}

/** What stands out, and what steps back. */
export interface Marks {
  readonly deciding: readonly Stretch[];
  readonly idle: readonly IdleMark[];
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

/** The note stands above the statement's first line. Places that a newer text no longer has are left out. */
const notesOf = ({ state: { doc } }: Transaction, idle: readonly IdleMark[]) =>
  idle
    .filter(({ to }) => to <= doc.length)
    .map((mark) =>
      Decoration.widget({ widget: new IdleNote(mark), block: true, side: -1 }).range(doc.lineAt(mark.from).from),
    );

const decorated = (transaction: Transaction, { deciding, idle }: Marks): DecorationSet =>
  Decoration.set(
    [
      ...notesOf(transaction, idle),
      ...startsIn(transaction, deciding).map((at) => lines.deciding.range(at)),
      ...startsIn(transaction, idle).map((at) => lines.idle.range(at)),
    ],
    true,
  );

const isNoNote = (_from: number, _to: number, { spec }: Decoration): boolean => !(spec.widget instanceof IdleNote);

/** What is marked, and as long as the text is the same, for what. */
interface Marked {
  readonly set: DecorationSet;
  readonly shown: Marks | undefined;
}

const marked: StateField<Marked> = StateField.define<Marked>({
  create: () => ({ set: Decoration.none, shown: undefined }),
  update: (before, transaction) => {
    const effect = transaction.effects.find((each) => each.is(replaceMarks));
    if (effect !== undefined) return { set: decorated(transaction, effect.value), shown: effect.value };
    if (!transaction.docChanged) return before;
    // What a note says, and the place that its button takes away, are those of the text before.
    return { set: before.set.map(transaction.changes).update({ filter: isNoNote }), shown: undefined };
  },
  provide: (field) => EditorView.decorations.from(field, ({ set }) => set),
});

const looks = EditorView.theme({
  ".cm-idle, .cm-idle span": { color: "var(--faint) !important", fontStyle: "italic" },
  // What is faint could not be read where the statement decides as well.
  ".cm-idle.cm-deciding, .cm-idle.cm-deciding span": { color: "var(--soft) !important" },
  // The editor measures a note without its margins.
  ".cm-idle-note": { padding: "0.25rem 0.5rem", font: "0.8125rem / 1.4 var(--sans)", whiteSpace: "normal" },
  ".cm-idle-note > div": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0.25rem 0.75rem",
    padding: "0.25rem 0.625rem",
    borderInlineStart: "3px solid var(--unknown)",
    borderRadius: "4px",
    backgroundColor: "var(--unknown-ground)",
    color: "var(--unknown)",
  },
  ".cm-idle-note button": {
    padding: "0 0.5rem",
    border: "1px solid currentcolor",
    borderRadius: "6px",
    background: "none",
    color: "inherit",
    font: "inherit",
    minHeight: "24px",
    cursor: "pointer",
  },
});

/** Lines of the text that stand out because their statement decides, and that step back because theirs does nothing, with the reason. */
export const marks: Extension = [marked, looks];

/** Lets other lines stand out and step back. */
export const showMarks = (view: EditorView, shown: Marks): void => {
  if (!isSame(view.state.field(marked).shown, shown)) view.dispatch({ effects: replaceMarks.of(shown) });
};
