import type { Note } from "@camwright/evaluator";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRuleTexts } from "../../../i18n/use-rule-texts.js";
import { Chip } from "../../../parts/chip.js";
import { Section } from "../../../parts/section.js";
import { Words } from "./words.js";

/** The tags of open points begin with a letter of their own; other remarks have names. */
const isTag = (rule: string): boolean => /^[UAC]-\d+$/.test(rule);

const NoteView = ({ note }: { readonly note: Note }): ReactNode => {
  const { t } = useTranslation();
  const { ofNote } = useRuleTexts();
  const { rule, message, otherwise } = note;
  const own = ofNote(note);
  const answers = (otherwise ?? []).map((answer) => t(($) => $.common.decision[answer])).join(" / ");
  return (
    <li className="note">
      <Chip>{isTag(rule) ? t(($) => $.decision.notes.tag, { tag: rule }) : rule}</Chip>
      <p>
        <Words text={own ?? message} />
      </p>
      {own === undefined || answers === "" ? null : <p>{t(($) => $.decision.notes.otherwise, { answers })}</p>}
      {own === undefined ? null : (
        <p className="hint" lang="en">
          <Words text={message} />
        </p>
      )}
    </li>
  );
};

/** What an answer rests on: readings of open points, documented exceptions, reasons for not knowing. */
export const Notes = ({ notes }: { readonly notes: readonly Note[] }): ReactNode => {
  const { t } = useTranslation();
  return notes.length === 0 ? null : (
    <Section title={t(($) => $.decision.notes.title)}>
      <ul className="notes">
        {notes.map((note) => (
          <NoteView key={JSON.stringify(note)} note={note} />
        ))}
      </ul>
    </Section>
  );
};
