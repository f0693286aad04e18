import { useTranslation } from "react-i18next";
import type { IdleMark } from "../editor/marks.js";
import type { IdleStatement, StatementPlace } from "../engine/questions/idle.js";
import type { Tab } from "../engine/workspace.js";

/** Why a statement does nothing, in a sentence or two. */
export const useIdleNote = (tabs: readonly Tab[]): ((idle: IdleStatement) => string) => {
  const { t } = useTranslation();
  const nameOf = ({ tab, statement }: StatementPlace): string =>
    t(($) => $.see.idle.place, { index: statement + 1, name: tabs.find(({ id }) => id === tab)?.name ?? tab });
  return ({ kind, by, unless }) => {
    const names = by.map(nameOf).join(", ");
    const why =
      kind === "redundant" && by.length === 0
        ? t(($) => $.see.idle.together)
        : t(($) => $.see.idle[kind], { by: names });
    return unless === undefined ? why : `${why} ${t(($) => $.see.idle.unless, { unless })}`;
  };
};

/** The statements of a document that do nothing as the editor marks them. */
export const useIdleMarks = (
  tabs: readonly Tab[],
): ((idle: readonly IdleStatement[], tab: string) => readonly IdleMark[]) => {
  const { t } = useTranslation();
  const noteOf = useIdleNote(tabs);
  return (idle, tab) =>
    idle
      .filter((each) => each.tab === tab)
      .map((each): IdleMark => {
        const { from, to, removal } = each;
        const mark = { from, to, note: noteOf(each) };
        return removal === undefined ? mark : { ...mark, removal: { ...removal, label: t(($) => $.see.idle.remove) } };
      });
};
