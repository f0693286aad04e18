import type { LintFinding } from "@camwright/lint";
import { redoDepth, undoDepth } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import type { Assist, Words } from "./assist.js";
import { type EditorHandle, handleOf } from "./handle.js";
import { makeState, speak } from "./make-state.js";
import { type Marks, type Stretch, showMarks } from "./marks.js";
import { replaceText } from "./replace-text.js";
import type { Hooks, Sessions } from "./session.js";
import { tellerOf } from "./teller.js";
import { toDiagnostics } from "./to-diagnostics.js";

/** Which steps can be taken back, and made again. */
export interface HistoryDepth {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** What an editor begins with. */
export interface Beginning {
  readonly id: string;
  readonly text: string;
  readonly words: Words;
  readonly assist: Assist;
  readonly sessions: Sessions;
}

/** Whom an editor tells what. */
export interface Listeners {
  readonly text: (text: string) => void;
  readonly history: (depth: HistoryDepth) => void;
}

/** An editor on the page, and what is shown in it. */
export interface RunningEditor {
  readonly handle: EditorHandle;
  readonly setText: (text: string) => void;
  readonly setWords: (words: Words) => void;
  readonly setAssist: (assist: Assist) => void;
  readonly setFindings: (findings: readonly LintFinding[]) => void;
  readonly setMarks: (marks: Marks) => void;
  readonly reveal: (place: Stretch) => void;
  /** Takes it from the page and keeps its state. */
  /** Tells at once what was typed and not told yet. */
  readonly flush: () => void;
  readonly close: () => void;
}

const attach = (host: HTMLElement): { readonly root: ShadowRoot; readonly parent: HTMLElement } => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const parent = document.createElement("div");
  parent.style.height = "100%";
  root.replaceChildren(parent);
  return { root, parent };
};

const depthOf = ({ state }: EditorView): HistoryDepth => ({ undo: undoDepth(state) > 0, redo: redoDepth(state) > 0 });

const nothing = (): void => undefined;

/** Tells what can be taken back and made again, whenever that is another answer than before. */
const historyTeller = (view: EditorView, tell: Listeners["history"]): (() => void) => {
  let told: HistoryDepth | undefined;
  return () => {
    const depth = depthOf(view);
    if (depth.undo === told?.undo && depth.redo === told.redo) return;
    told = depth;
    tell(depth);
  };
};

/** Shows the text of a tab, with the history that it had when it was shown before. */
export const startEditor = (
  host: HTMLElement,
  { id, text, words, assist, sessions }: Beginning,
  listeners: Listeners,
): RunningEditor => {
  const before = sessions.get(id);
  const hooks: Hooks = before?.hooks ?? { assist, words, typed: nothing, left: nothing };
  const view = new EditorView({ state: before?.state ?? makeState(text, hooks), ...attach(host) });
  /** The text that the page knows, which is compared by identity first: the same text costs nothing. */
  let known = text;
  const teller = tellerOf(() => {
    known = view.state.doc.toString();
    listeners.text(known);
  });
  const tellHistory = historyTeller(view, listeners.history);
  let marked = "";
  Object.assign(hooks, { assist, words, left: teller.flush, typed: nothing } satisfies Hooks);
  view.dispatch({ effects: speak(words) });
  replaceText(view, text);
  hooks.typed = () => {
    teller.note();
    tellHistory();
  };
  tellHistory();

  return {
    handle: handleOf(view, teller.flush),
    setText: (next) => {
      if (next === known) return;
      known = next;
      replaceText(view, next);
      teller.flush();
    },
    setWords: (next) => {
      hooks.words = next;
      view.dispatch({ effects: speak(next) });
    },
    setAssist: (next) => {
      hooks.assist = next;
    },
    setFindings: (findings) => {
      // Findings about a text that was typed over go with it: those about the new text are on their way.
      if (teller.isAhead()) return;
      view.dispatch(setDiagnostics(view.state, [...toDiagnostics(findings, view.state.doc.length)]));
    },
    setMarks: (marks) => {
      const name = JSON.stringify(marks);
      if (teller.isAhead() || name === marked) return;
      marked = name;
      showMarks(view, marks);
    },
    reveal: ({ from }) => {
      const at = Math.min(from, view.state.doc.length);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    flush: teller.flush,
    close: () => {
      teller.flush();
      sessions.set(id, { state: view.state, hooks });
      hooks.typed = nothing;
      hooks.left = nothing;
      view.destroy();
    },
  };
};
