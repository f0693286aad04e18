import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DiffLine } from "../../../engine/propose/line-diff.js";
import type { DocumentChange } from "../../../engine/propose/proposal.js";
import { editTab } from "../../../engine/transitions.js";
import type { RequestDraft, Tab } from "../../../engine/workspace.js";
import { Failed } from "../../../parts/notice.js";
import { useAnswer } from "../../../state/use-answer.js";
import type { PanelProps } from "../../panel-props.js";
import { sayEdit } from "./say.js";
import { Words } from "./words.js";

const signs = { same: " ", gone: "−", new: "+" } as const;

const Line = ({ line }: { readonly line: DiffLine }): ReactNode => {
  const { t } = useTranslation();
  if (line._tag === "gap") {
    return <li className="line gap">{t(($) => $.decision.change.gap, { count: line.lines })}</li>;
  }
  const { _tag, text } = line;
  return (
    <li className={`line ${_tag}`}>
      <span aria-hidden="true">{signs[_tag]}</span>
      {_tag === "same" ? null : (
        <span className="unseen">{t(($) => (_tag === "gone" ? $.decision.change.gone : $.decision.change.added))}</span>
      )}
      <code>{text}</code>
    </li>
  );
};

const Change = ({ change, name }: { readonly change: DocumentChange; readonly name: string }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <ul className="edits">
        {change.edits.map((edit) => (
          <li key={JSON.stringify(edit)}>
            <Words text={sayEdit(t, edit)} /> <span className="hint">{name}</span>
          </li>
        ))}
      </ul>
      <ul className="lines" aria-label={t(($) => $.decision.change.lines, { name })}>
        {change.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may be the same, and never move
          <Line key={index} line={line} />
        ))}
      </ul>
    </>
  );
};

/** A value once it has not changed for a moment, so that nothing is searched for while somebody types. */
const useSettled = <A,>(value: A, milliseconds: number): A => {
  const [settled, settle] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(JSON.parse(text) as A), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
};

interface ProposalProps extends Pick<PanelProps, "change"> {
  readonly tabs: readonly Tab[];
  readonly request: RequestDraft;
  readonly wanted: "allow" | "deny";
}

/** The smallest changes of documents after which the request is decided as wanted, to be looked at and applied. */
export const ProposalView = ({ tabs, request, wanted, change }: ProposalProps): ReactNode => {
  const { t } = useTranslation();
  const { outcome, pending } = useAnswer("propose", useSettled({ tabs, request, wanted }, 400));
  if (outcome?._tag === "failure") return <Failed message={outcome.message} />;
  if (outcome === undefined || pending) {
    return (
      <p className="hint" role="status">
        {t(($) => $.decision.change.working)}
      </p>
    );
  }
  const { gives } = outcome;
  if (gives._tag === "none") return <p className="hint">{t(($) => $.decision.change.none[gives.reason])}</p>;
  const apply = (): void =>
    change((before) => gives.changes.reduce((workspace, { tab, text }) => editTab(workspace, tab, text), before));
  return (
    <div className="proposal">
      <h4>{t(($) => $.decision.change.edits[wanted])}</h4>
      {gives.changes.map((each) => (
        <Change key={each.tab} change={each} name={tabs.find(({ id }) => id === each.tab)?.name ?? ""} />
      ))}
      <div className="row">
        <Button className="button primary" onPress={apply}>
          {t(($) => $.decision.change.apply)}
        </Button>
        <span className="hint">
          {t(($) => $.decision.change.proven, { decision: t(($) => $.common.decision[wanted]) })}
        </span>
      </div>
    </div>
  );
};
