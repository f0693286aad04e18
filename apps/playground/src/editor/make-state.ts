import { json } from "@codemirror/lang-json";
import { lintGutter } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, type StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { aboutPlaces } from "./about.js";
import { appearance } from "./appearance.js";
import type { Words } from "./assist.js";
import { completion } from "./completion.js";
import { marks } from "./marks.js";
import { repairKey } from "./repair.js";
import type { Hooks } from "./session.js";

const language = new Compartment();

const inLanguage = ({ label, phrases }: Words): Extension => [
  EditorState.phrases.of(phrases),
  EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
];

/** Puts the words of another language in. */
export const speak = (words: Words): StateEffect<unknown> => language.reconfigure(inLanguage(words));

/** The state of an editor in which nothing was done yet. */
export const makeState = (text: string, hooks: Hooks): EditorState => {
  const asked = { assist: () => hooks.assist, words: () => hooks.words };
  return EditorState.create({
    doc: text,
    extensions: [
      completion(asked),
      aboutPlaces(asked),
      repairKey,
      basicSetup,
      json(),
      lintGutter(),
      appearance,
      marks,
      EditorView.lineWrapping,
      language.of(inLanguage(hooks.words)),
      EditorView.updateListener.of(({ docChanged, focusChanged, view }) => {
        if (docChanged) hooks.typed();
        if (focusChanged && !view.hasFocus) hooks.left();
      }),
    ],
  });
};
