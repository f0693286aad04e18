import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { sideOf } from "../../engine/compare/sides.js";
import type { Compared, ShownDifference as Difference } from "../../engine/questions/compare.js";
import { setCompared, setRequest, showView } from "../../engine/transitions.js";
import type { RequestDraft, Tab } from "../../engine/workspace.js";
import { Choice } from "../../parts/choice.js";
import { Failed, Waiting } from "../../parts/notice.js";
import { useAnswer } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import "./compare.css";

interface ShownDifference {
  readonly word: string;
  readonly difference: Difference;
  readonly onOpen: (request: RequestDraft) => void;
}

const DifferenceView = ({ word, difference, onOpen }: ShownDifference): ReactNode => {
  const { t } = useTranslation();
  const { action, resource, context } = difference;
  return (
    <li className="difference">
      <strong>{word}</strong> <code>{action}</code> <code>{resource}</code>
      {Object.entries(context).map(([key, value]) => (
        <span className="chip" key={key}>
          {key}: {String(value)}
        </span>
      ))}
      <Button className="button" onPress={() => onOpen(difference.request)}>
        {t(($) => $.compare.open)}
      </Button>
    </li>
  );
};

interface DifferencesProps {
  readonly comparison: Extract<Compared, { _tag: "compared" }>;
  readonly onOpen: (request: RequestDraft) => void;
}

const Differences = ({ comparison, onOpen }: DifferencesProps): ReactNode => {
  const { t } = useTranslation();
  const { relation, reason } = comparison;
  return (
    <>
      <p className={`relation ${relation}`}>{t(($) => $.compare.relation[relation])}</p>
      {reason === undefined ? null : <p>{reason}</p>}
      <ul>
        {comparison.differences.map((each) => (
          <DifferenceView
            key={`${each.direction} ${each.action} ${each.resource}`}
            word={t(($) => $.compare[each.direction])}
            difference={each}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
};

/** What one document allows against another, with a request for each difference. */
export const ComparePanel = ({ workspace, change }: PanelProps): ReactNode => {
  const { t } = useTranslation();
  const { tabs, compared } = workspace;
  const options = tabs.map(({ id, name }) => ({ id, name }));
  const [base, next] = [sideOf(workspace, "base"), sideOf(workspace, "next")];
  const nothing: Tab = { id: "", name: "", kind: "identity", text: "" };
  const { outcome, pending } = useAnswer("compare", { base: base ?? nothing, next: next ?? nothing });
  const given = outcome?._tag === "answer" ? outcome.gives : undefined;
  const open = (request: RequestDraft): void => change((before) => showView(setRequest(before, request), "ask"));
  return (
    <div className="compare">
      <h2>{t(($) => $.compare.title)}</h2>
      <div className="row">
        <Choice
          label={t(($) => $.compare.base)}
          value={compared.base}
          options={options}
          onChange={(id) => change((before) => setCompared(before, { base: id }))}
        />
        <Choice
          label={t(($) => $.compare.next)}
          value={compared.next}
          options={options}
          onChange={(id) => change((before) => setCompared(before, { next: id }))}
        />
      </div>
      <div aria-live="polite" aria-busy={pending}>
        {outcome === undefined ? <Waiting /> : null}
        {given?._tag === "different-kinds" ? <p role="alert">{t(($) => $.compare.kinds)}</p> : null}
        {given?._tag === "unreadable" ? (
          <p role="alert">
            {t(($) => $.common.unreadable, { name: (given.side === "base" ? base : next)?.name ?? "" })}
          </p>
        ) : null}
        {given?._tag === "compared" ? <Differences comparison={given} onOpen={open} /> : null}
        {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
      </div>
    </div>
  );
};
