import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Hover } from "../engine/assist/hover.js";
import { cardText, cardView } from "./card-view.js";
import type { CompletionHooks } from "./completion.js";

const tooltipOf = ({ from, to, card }: Hover, { words }: CompletionHooks): Tooltip => ({
  pos: from,
  end: to,
  above: true,
  create: () => ({ dom: cardView(card, words()) }),
});

const replaceAbout = StateEffect.define<Tooltip | null>();

/** The card that was asked for with a key, until the place is left. */
const about = StateField.define<Tooltip | null>({
  create: () => null,
  update: (before, { effects, docChanged, selection }) => {
    const effect = effects.find((each) => each.is(replaceAbout));
    if (effect !== undefined) return effect.value;
    return docChanged || selection !== undefined ? null : before;
  },
  provide: (field) => showTooltip.from(field),
});

const showAbout =
  (hooks: CompletionHooks) =>
  (view: EditorView): boolean => {
    const { head } = view.state.selection.main;
    const asked = view.state.doc;
    void hooks
      .assist()
      .hover(asked.toString(), head)
      .then((found) => {
        if (found === undefined || view.state.doc !== asked) return;
        const effects = [
          replaceAbout.of(tooltipOf(found, hooks)),
          EditorView.announce.of(cardText(found.card, hooks.words())),
        ];
        view.dispatch({ effects });
      });
    return true;
  };

const hideAbout = (view: EditorView): boolean => {
  if (view.state.field(about, false) == null) return false;
  view.dispatch({ effects: replaceAbout.of(null) });
  return true;
};

/** What there is to say about a place of the text: for the pointer that rests there, and for a key. */
export const aboutPlaces = (hooks: CompletionHooks): Extension => [
  about,
  hoverTooltip(async (view, pos) => {
    const found = await hooks.assist().hover(view.state.doc.toString(), pos);
    return found === undefined ? null : tooltipOf(found, hooks);
  }),
  keymap.of([
    { key: "Mod-k Mod-i", run: showAbout(hooks), preventDefault: true },
    { key: "Alt-F1", run: showAbout(hooks), preventDefault: true },
    { key: "Escape", run: hideAbout },
  ]),
];
