import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  clearSnippet,
  nextSnippetField,
  type Completion as Option,
  prevSnippetField,
  snippet,
  snippetKeymap,
  startCompletion,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Completion, Suggestion } from "../engine/assist/suggestion.js";
import type { Assist, Words } from "./assist.js";
import { cardView } from "./card-view.js";
import { snippetTemplate } from "./snippet-template.js";

/** What completion asks and says, which may change while the text stays. */
export interface CompletionHooks {
  readonly assist: () => Assist;
  readonly words: () => Words;
}

const infoOf =
  (subject: NonNullable<Suggestion["subject"]>, { assist, words }: CompletionHooks) =>
  async () => {
    const card = await assist().describe(subject);
    return card === undefined ? null : cardView(card, words());
  };

/** Puts a suggestion in. What was typed since it was made is replaced with it. */
const applied =
  ({ insertion, goesOn }: Suggestion, made: number, selected: number) =>
  (view: EditorView, option: Option, _from: number, to: number): void => {
    const end = insertion.to + (to - made) + selected;
    snippet(snippetTemplate(insertion.pieces))(view, option, insertion.from, Math.max(end, to));
    if (goesOn) startCompletion(view);
  };

const optionOf = (suggestion: Suggestion, result: Completion, selected: number, hooks: CompletionHooks): Option => {
  const { label, kind, rank, detail, subject } = suggestion;
  const beside = detail.map(hooks.words().say).join(" · ");
  return {
    label,
    type: kind,
    boost: rank,
    ...(beside === "" ? {} : { detail: beside }),
    ...(subject === undefined ? {} : { info: infoOf(subject, hooks) }),
    apply: applied(suggestion, result.to, selected),
  };
};

/** Signs after which suggestions come unasked; elsewhere Enter has to stay a line break. */
const invites = /["\w:*$./-]/;

const source =
  (hooks: CompletionHooks) =>
  async ({ state, pos, explicit, aborted }: CompletionContext): Promise<CompletionResult | null> => {
    if (aborted || (!explicit && !invites.test(state.sliceDoc(pos - 1, pos)))) return null;
    const { from, to } = state.selection.main;
    // What is selected will be typed over: what fits is what fits without it.
    const selected = pos === to ? to - from : 0;
    const text = state.sliceDoc(0, pos - selected) + state.sliceDoc(pos);
    const result = await hooks.assist().complete(text, pos - selected);
    if (result === undefined) return null;
    const options = result.suggestions.map((each) => optionOf(each, result, selected, hooks));
    if (selected > 0) {
      return {
        from: pos,
        filter: false,
        options: options.toSorted((one, other) => (other.boost ?? 0) - (one.boost ?? 0)),
      };
    }
    const holds = (typed: string): boolean =>
      typed.startsWith(result.start) && !result.without.split("").some((sign) => typed.includes(sign));
    return { from: result.from, options, validFor: holds };
  };

const onward = (view: EditorView): boolean => nextSnippetField(view) && startCompletion(view);

/** Suggestions for policies, and templates whose fields are filled in with Tab. */
export const completion = (hooks: CompletionHooks): Extension => [
  autocompletion({ override: [source(hooks)], maxRenderedOptions: 100 }),
  snippetKeymap.of([
    { key: "Tab", run: onward, shift: prevSnippetField },
    { key: "Escape", run: clearSnippet },
  ]),
];
