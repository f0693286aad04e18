import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { SuggestionKind } from "../engine/assist/suggestion.js";

/** A sign for each kind of suggestion; the words beside the label say more. */
const signs: Readonly<Record<SuggestionKind, string>> = {
  element: "{}",
  word: "ab",
  service: "::",
  action: "fx",
  pattern: ".*",
  resource: "//",
  principal: "@",
  operator: "==",
  key: "#",
  value: "·",
};

const icons = Object.fromEntries(
  Object.entries(signs).map(([kind, sign]) => [`.cm-completionIcon-${kind}::after`, { content: `'${sign}'` }]),
);

/** The list of suggestions. */
export const completionAppearance: Extension = EditorView.theme({
  ".cm-tooltip.cm-tooltip-autocomplete": { overflow: "visible" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    maxHeight: "15rem",
    minWidth: "min(18rem, 80vw)",
    maxWidth: "min(40rem, calc(100vw - 2rem))",
    borderRadius: "8px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    alignItems: "baseline",
    gap: "0.5rem",
    padding: "0.25rem 0.5rem",
    lineHeight: "1.4",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--selection)",
    color: "var(--ink)",
  },
  ".cm-tooltip-autocomplete li[aria-selected] .cm-completionDetail, .cm-tooltip-autocomplete li[aria-selected] .cm-completionIcon":
    {
      color: "var(--ink)",
    },
  ".cm-completionIcon": {
    flex: "none",
    boxSizing: "border-box",
    width: "1.75em",
    paddingRight: "0",
    opacity: "1",
    color: "var(--faint)",
    fontSize: "0.75rem",
    textAlign: "center",
  },
  ".cm-completionLabel": { flex: "0 1 auto", minWidth: "0", overflow: "hidden", textOverflow: "ellipsis" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700", color: "var(--accent)" },
  ".cm-completionDetail": {
    flex: "1 1 0",
    minWidth: "4rem",
    marginLeft: "0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    textAlign: "end",
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    fontSize: "0.75rem",
    color: "var(--soft)",
  },
  ".cm-tooltip.cm-completionInfo": { padding: "0", maxWidth: "min(26rem, calc(100vw - 2rem))", borderRadius: "8px" },
  ...icons,
});
