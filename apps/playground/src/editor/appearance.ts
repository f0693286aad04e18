import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { cardAppearance } from "./card-appearance.js";
import { completionAppearance } from "./completion-appearance.js";

/** The editor in the colours of the page, which change with the theme. */
export const appearance: Extension = [
  EditorView.theme({
    "&": { height: "100%", fontSize: "0.875rem", color: "var(--ink)", backgroundColor: "var(--paper)" },
    // The ring is around the whole editor: see document.css.
    "&.cm-focused": { outline: "none" },
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
    ".cm-tooltip": { borderRadius: "8px", boxShadow: "0 8px 24px #0003", overflow: "hidden", zIndex: "20" },
    ".cm-diagnostic": { padding: "0.375rem 0.625rem", borderLeft: "3px solid var(--faint)", fontFamily: "var(--sans)" },
    ".cm-diagnostic-error": { borderLeftColor: "var(--deny)" },
    ".cm-diagnostic-warning": { borderLeftColor: "var(--unknown)" },
    ".cm-diagnosticSource": { fontSize: "0.75rem", opacity: "1", color: "var(--faint)" },
    ".cm-diagnosticAction": {
      backgroundColor: "var(--accent)",
      color: "var(--on-accent)",
      borderRadius: "6px",
      padding: "0.25rem 0.5rem",
      margin: "0.25rem 0 0",
      display: "block",
      font: "inherit",
      fontSize: "0.8125rem",
    },
    ".cm-panel.cm-panel-lint ul": { maxHeight: "9rem" },
    ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--hover)" },
    ".cm-snippetField": { backgroundColor: "var(--mark)", borderRadius: "3px" },
    ".cm-textfield, .cm-button": {
      backgroundImage: "none",
      backgroundColor: "var(--paper)",
      color: "var(--ink)",
      border: "1px solid var(--strong-line)",
      borderRadius: "6px",
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
  cardAppearance,
  completionAppearance,
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: "var(--code-key)" },
      { tag: tags.string, color: "var(--code-text)" },
      { tag: [tags.number, tags.bool, tags.null], color: "var(--code-value)" },
      { tag: [tags.punctuation, tags.brace, tags.squareBracket], color: "var(--soft)" },
    ]),
  ),
];
