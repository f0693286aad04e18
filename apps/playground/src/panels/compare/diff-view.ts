import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { goToNextChunk, goToPreviousChunk, MergeView, unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { appearance } from "../../editor/appearance.js";

/** What a comparison of two texts is called. */
export interface DiffLabels {
  readonly base: string;
  readonly next: string;
  /** `$` stands for the number of lines. */
  readonly unchanged: string;
}

/** A comparison of texts that is shown. */
export interface DiffView {
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
}

/** Lines that went and came have a side or a mark of their own, so that colour is not all that tells them apart. */
const changes = EditorView.theme({
  "&": { fontSize: "0.8125rem" },
  "&.cm-merge-a .cm-changedLine, .cm-deletedChunk": { backgroundColor: "var(--unknown-ground)" },
  "&.cm-merge-b .cm-changedLine, .cm-inlineChangedLine": { backgroundColor: "var(--allow-ground)" },
  "&.cm-merge-a .cm-changedText": { background: "none", borderBottom: "2px solid var(--unknown)" },
  "& .cm-deletedChunk .cm-deletedText": { background: "none", textDecoration: "line-through var(--unknown)" },
  "&.cm-merge-b .cm-changedText": { background: "none", borderBottom: "2px solid var(--allow)" },
  "&.cm-merge-a .cm-changedLineGutter, & .cm-deletedLineGutter": { background: "var(--unknown)" },
  "&.cm-merge-b .cm-changedLineGutter": { background: "var(--allow)" },
  "& .cm-collapsedLines": { background: "var(--sunken)", color: "var(--soft)" },
});

/** Both are bounded, so that two large texts without anything in common do not keep the page from answering. */
const diffConfig = { scanLimit: 500, timeout: 100 };
const collapseUnchanged = { margin: 3, minSize: 6 };

const shared = (label: string, unchanged: string): Extension => [
  lineNumbers(),
  json(),
  appearance,
  changes,
  EditorView.lineWrapping,
  EditorState.readOnly.of(true),
  EditorState.phrases.of({ "$ unchanged lines": unchanged }),
  EditorView.contentAttributes.of({ "aria-label": label, "aria-readonly": "true", tabindex: "0" }),
  keymap.of([
    { key: "Alt-ArrowDown", run: goToNextChunk },
    { key: "Alt-ArrowUp", run: goToPreviousChunk },
    ...defaultKeymap,
  ]),
];

const control = (view: EditorView, close: () => void): DiffView => {
  const go = (command: typeof goToNextChunk) => (): void => {
    command(view);
    view.focus();
  };
  return { next: go(goToNextChunk), previous: go(goToPreviousChunk), close };
};

/**
 * Shows what changed between two texts: side by side where it is wide, otherwise in one column. It stands in a shadow tree, where style sheets are
 * adopted instead of written, which the page's policy does not let in.
 */
export const showDiff = (
  root: ShadowRoot,
  texts: { readonly base: string; readonly next: string },
  labels: DiffLabels,
  isWide: boolean,
): DiffView => {
  const parent = document.createElement("div");
  root.replaceChildren(parent);
  if (isWide) {
    const view = new MergeView({
      a: { doc: texts.base, extensions: shared(labels.base, labels.unchanged) },
      b: { doc: texts.next, extensions: shared(labels.next, labels.unchanged) },
      collapseUnchanged,
      diffConfig,
      parent,
      root,
    });
    view.dom.style.maxHeight = "28rem";
    return control(view.b, () => view.destroy());
  }
  const unified = unifiedMergeView({ original: texts.base, mergeControls: false, collapseUnchanged, diffConfig });
  const extensions = [shared(labels.next, labels.unchanged), unified];
  const view = new EditorView({ state: EditorState.create({ doc: texts.next, extensions }), parent, root });
  view.dom.style.maxHeight = "28rem";
  return control(view, () => view.destroy());
};
