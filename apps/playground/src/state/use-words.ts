import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Words } from "../editor/assist.js";
import type { Said, Term } from "../engine/assist/said.js";

/** The words of the editor in the language of the page. */
export const useWords = (): Words => {
  const { t } = useTranslation();
  return useMemo(() => {
    // Taken as a whole, so that the compiler sees a text for each term.
    const terms: Readonly<Record<Term, string>> = t(($) => $.editor.term, { returnObjects: true });
    const say = (said: Said): string => {
      if (said._tag === "term") return terms[said.term];
      return said._tag === "count" ? t(($) => $.editor.count[said.of], { count: said.count }) : said.text;
    };
    return {
      say,
      row: (name) => t(($) => $.editor.row[name]),
      sources: t(($) => $.editor.sources),
      notes: t(($) => $.editor.notes),
      phrases: t(($) => $.editor.phrase, { returnObjects: true }),
      label: t(($) => $.document.editor),
    };
  }, [t]);
};
