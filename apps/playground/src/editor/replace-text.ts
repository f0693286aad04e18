import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";

/** How many signs two texts have in common at their beginning, and then at their end. */
const shared = (one: string, other: string): readonly [start: number, end: number] => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.codePointAt(start) === other.codePointAt(start)) start += 1;
  let end = 0;
  while (end < most - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  return [start, end];
};

/** Puts another text in place of the whole one, as one step that can be undone; what both have in common is left alone. */
export const replaceText = (view: EditorView, text: string, cursor?: number): void => {
  const before = view.state.doc.toString();
  if (before === text) return;
  const [start, end] = shared(before, text);
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    ...(cursor === undefined ? {} : { selection: { anchor: Math.min(cursor, text.length) }, scrollIntoView: true }),
    annotations: isolateHistory.of("full"),
    userEvent: "input.replace",
  });
};
