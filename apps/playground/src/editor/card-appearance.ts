import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** Cards about places of the text and about suggestions. */
export const cardAppearance: Extension = EditorView.theme({
  ".cm-card": {
    boxSizing: "border-box",
    maxWidth: "min(34rem, calc(100vw - 2.5rem))",
    maxHeight: "min(20rem, 50vh)",
    overflow: "auto",
    padding: "0.625rem 0.75rem",
    font: "0.8125rem/1.5 var(--sans)",
    overflowWrap: "anywhere",
    whiteSpace: "normal",
  },
  ".cm-card p, .cm-card dl, .cm-card ul": { margin: "0", padding: "0" },
  ".cm-card p + p": { marginTop: "0.25rem" },
  ".cm-card code": { fontFamily: "var(--mono)", fontSize: "0.75rem", color: "var(--code-text)" },
  ".cm-card-title code": { fontSize: "0.8125rem", fontWeight: "650", color: "var(--ink)" },
  ".cm-card dl": {
    display: "grid",
    gridTemplateColumns: "fit-content(9rem) 1fr",
    gap: "0.25rem 0.75rem",
    marginTop: "0.5rem",
    paddingTop: "0.5rem",
    borderTop: "1px solid var(--line)",
  },
  ".cm-card dt": { color: "var(--soft)" },
  ".cm-card dd": { margin: "0", minWidth: "0" },
  ".cm-card sup": { fontSize: "0.6875rem", lineHeight: "1", color: "var(--faint)" },
  ".cm-card .cm-card-head": { marginTop: "0.5rem", fontWeight: "600", color: "var(--soft)" },
  ".cm-card ul": { listStyle: "none" },
  ".cm-card li, .cm-card-note": { fontSize: "0.75rem", color: "var(--faint)" },
  ".cm-card li + li": { marginTop: "0.125rem" },
  ".cm-card-open": {
    padding: "0 0.375rem",
    border: "1px dashed currentcolor",
    borderRadius: "999px",
    color: "var(--unknown)",
    backgroundColor: "var(--unknown-ground)",
  },
});
