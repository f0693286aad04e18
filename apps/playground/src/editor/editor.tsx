import type { LintFinding } from "@camwright/lint";
import { type ReactNode, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { EditorHandle } from "./handle.js";
import type { Marks, Stretch } from "./marks.js";
import { type Beginning, type HistoryDepth, type RunningEditor, startEditor } from "./run-editor.js";

/** What the editor shows, and what it tells. */
export interface EditorProps extends Beginning, Marks {
  readonly findings: readonly LintFinding[];
  /** The place that was last asked to be shown; a new object each time. */
  readonly revealed: Stretch | undefined;
  readonly onChange: (text: string) => void;
  readonly onHistory: (depth: HistoryDepth) => void;
  readonly onReady: (handle: EditorHandle | undefined) => void;
}

/**
 * The text of a document. It stands in a shadow tree, where the editor adopts its style sheets instead of writing style elements, which
 * the page's policy does not let in. A new document is a new editor: give it a `key`. Its state and history are kept in `sessions`.
 */
export const Editor = (props: EditorProps): ReactNode => {
  const { text, words, assist, findings, deciding, idle, revealed } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<RunningEditor>(undefined);
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    if (host.current === null) return undefined;
    const started = startEditor(host.current, now.current, {
      text: (changed) => now.current.onChange(changed),
      history: (depth) => now.current.onHistory(depth),
    });
    editor.current = started;
    now.current.onReady(started.handle);
    // What was typed last is told before the page is left, and before the workspace is kept for the last time.
    const leave = (): void => flushSync(started.flush);
    addEventListener("pagehide", leave, true);
    return () => {
      removeEventListener("pagehide", leave, true);
      started.close();
      now.current.onReady(undefined);
    };
  }, []);

  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setWords(words), [words]);
  useEffect(() => editor.current?.setAssist(assist), [assist]);
  useEffect(() => editor.current?.setFindings(findings), [findings]);
  useEffect(() => editor.current?.setMarks({ deciding, idle }), [deciding, idle]);
  useEffect(() => {
    if (revealed !== undefined) editor.current?.reveal(revealed);
  }, [revealed]);

  return <div className="editor" ref={host} />;
};
