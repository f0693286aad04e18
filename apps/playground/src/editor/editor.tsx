import type { LintFinding } from "@camwright/lint";
import { json } from "@codemirror/lang-json";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { type ReactNode, useEffect, useRef } from "react";
import { appearance } from "./appearance.js";
import { type IdleMark, marks, type Stretch, showMarks } from "./marks.js";
import { toDiagnostics } from "./to-diagnostics.js";

/** What the editor shows, and what it tells. */
export interface EditorProps {
  readonly text: string;
  readonly label: string;
  readonly findings: readonly LintFinding[];
  /** The statements that decide. */
  readonly deciding: readonly Stretch[];
  /** The statements that do nothing. */
  readonly idle: readonly IdleMark[];
  /** The place that was last asked to be shown; a new object each time. */
  readonly revealed: Stretch | undefined;
  readonly onChange: (text: string) => void;
}

const stateOf = (text: string, label: string, tell: (text: string) => void): EditorState =>
  EditorState.create({
    doc: text,
    extensions: [
      basicSetup,
      json(),
      lintGutter(),
      appearance,
      marks,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) tell(update.state.doc.toString());
      }),
    ],
  });

/**
 * The text of a document. It stands in a shadow tree, where the editor adopts its style sheets instead of writing style elements, which
 * the page's policy does not let in. A new document is a new editor: give it a `key`.
 */
export const Editor = ({ text, label, findings, deciding, idle, revealed, onChange }: EditorProps): ReactNode => {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const tell = useRef(onChange);
  tell.current = onChange;
  const first = useRef({ text, label });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const parent = document.createElement("div");
    parent.style.height = "100%";
    root.replaceChildren(parent);
    const state = stateOf(first.current.text, first.current.label, (changed) => tell.current(changed));
    const made = new EditorView({ state, parent, root });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const current = view.current;
    if (current === undefined || current.state.doc.toString() === text) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const current = view.current;
    if (current === undefined) return;
    current.dispatch(setDiagnostics(current.state, [...toDiagnostics(findings, current.state.doc.length)]));
  }, [findings]);

  useEffect(() => {
    if (view.current !== undefined) showMarks(view.current, { deciding, idle });
  }, [deciding, idle]);

  useEffect(() => {
    const current = view.current;
    if (current === undefined || revealed === undefined) return;
    const at = Math.min(revealed.from, current.state.doc.length);
    current.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    current.focus();
  }, [revealed]);

  return <div className="editor" ref={host} />;
};
