import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the colours of the page, which change with the theme. */
export const appearance: Extension = [
  EditorView.theme({
    "&": { height: "100%", fontSize: "0.875rem", color: "var(--ink)", backgroundColor: "var(--paper)" },
    "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
    ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
    ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--faint)", border: "none" },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--hover)" },
    ".cm-content": { caretColor: "var(--ink)" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor: "var(--selection)",
    },
    ".cm-tooltip, .cm-panels": {
      backgroundColor: "var(--raised)",
      color: "var(--ink)",
      border: "1px solid var(--line)",
    },
    // The usual marks are pictures in `data:` addresses, which the page's policy does not let in.
    ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy var(--faint)" },
    ".cm-lintRange-error": { textDecorationColor: "var(--deny)" },
    ".cm-lintRange-warning": { textDecorationColor: "var(--unknown)" },
    ".cm-lint-marker": { content: "''", borderRadius: "50%", width: "0.6em", height: "0.6em", marginTop: "0.45em" },
    ".cm-lint-marker-info": { content: "''", backgroundColor: "var(--faint)" },
    ".cm-lint-marker-warning": { content: "''", backgroundColor: "var(--unknown)" },
    ".cm-lint-marker-error": { content: "''", backgroundColor: "var(--deny)" },
    ".cm-deciding": { backgroundColor: "var(--mark)" },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: "var(--code-key)" },
      { tag: tags.string, color: "var(--code-text)" },
      { tag: [tags.number, tags.bool, tags.null], color: "var(--code-value)" },
      { tag: [tags.punctuation, tags.brace, tags.squareBracket], color: "var(--soft)" },
    ]),
  ),
];
