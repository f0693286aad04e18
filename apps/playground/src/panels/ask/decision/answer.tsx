import { CircleDashed } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Asked } from "../../../engine/questions/ask.js";
import type { DraftProblem } from "../../../engine/to-case.js";
import { Empty, Failed, Waiting } from "../../../parts/notice.js";
import type { Answered } from "../../../state/use-answer.js";
import type { PanelProps } from "../../panel-props.js";
import { ChangeView } from "./change.js";
import "./decision.css";
import { Notes } from "./notes.js";
import { Path } from "./path.js";
import { ReportTools } from "./report-tools.js";
import { ResidualView } from "./residual.js";
import { sayReason } from "./say.js";
import type { Told } from "./told.js";
import { Verdict } from "./verdict.js";

/** Whether something has been so for a moment, so that fast answers do not flicker. */
const useLasting = (isSo: boolean, milliseconds: number): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasts(false);
      return undefined;
    }
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isSo, milliseconds]);
  return isSo && lasts;
};

interface AnswerProps extends PanelProps {
  readonly answered: Answered<"ask">;
  /** Leads to the field of the request that is not filled in. */
  readonly onFill: (field: DraftProblem) => void;
  /** What else may be done with an answer. */
  readonly tools: (asked: Extract<Asked, { readonly _tag: "decided" }>) => ReactNode;
}

const Unfinished = ({
  missing,
  onFill,
}: { readonly missing: readonly DraftProblem[] } & Pick<AnswerProps, "onFill">): ReactNode => {
  const { t } = useTranslation();
  return (
    <Empty icon={CircleDashed}>
      <p>{t(($) => $.decision.state.unfinished)}</p>
      <ul className="missing">
        {missing.map((field) => (
          <li key={field}>
            <Button className="link" onPress={() => onFill(field)}>
              {t(($) => $.decision.state.fill, { field: t(($) => $.decision.state.missing[field]) })}
            </Button>
          </li>
        ))}
      </ul>
    </Empty>
  );
};

type DecidedProps = Pick<AnswerProps, "workspace" | "change" | "reveal" | "tools"> & {
  readonly asked: Extract<Asked, { readonly _tag: "decided" }>;
};

const Decided = ({ asked, workspace, change, reveal, tools }: DecidedProps): ReactNode => {
  const { decision, marks, origins, places } = asked;
  const { tabs, request } = workspace;
  const documents: Told = { tabs, origins, places, reveal };
  return (
    <div className="answer">
      <Verdict
        decision={decision}
        marks={marks}
        reveal={reveal}
        tools={
          <>
            {tools(asked)}
            <ReportTools asked={asked} tabs={tabs} request={request} />
          </>
        }
      />
      {decision.residual === undefined ? null : (
        <ResidualView residual={decision.residual} documents={documents} change={change} />
      )}
      <Path decision={decision} documents={documents} request={request} />
      <ChangeView decision={decision} documents={documents} tabs={tabs} request={request} change={change} />
      <Notes notes={decision.notes} />
    </div>
  );
};

/** The answer to the request, or what keeps it from being there. While a newer one is awaited the last one stays. */
export const AnswerView = ({ answered, onFill, ...shown }: AnswerProps): ReactNode => {
  const { t } = useTranslation();
  const { outcome, pending } = answered;
  const isStale = useLasting(pending && outcome !== undefined, 150);
  const asked = outcome?._tag === "answer" ? outcome.gives : undefined;
  return (
    <div id="answer" className={isStale ? "stale" : undefined} tabIndex={-1} aria-busy={pending}>
      <p className="unseen" role="status">
        {asked?._tag === "decided" && !pending
          ? `${t(($) => $.common.decision[asked.decision.decision])}: ${sayReason(t, asked.decision)}`
          : null}
      </p>
      {isStale ? <p className="stale-note">{t(($) => $.decision.state.stale)}</p> : null}
      {outcome === undefined ? <Waiting /> : null}
      {asked?._tag === "unfinished" ? <Unfinished missing={asked.missing} onFill={onFill} /> : null}
      {asked?._tag === "decided" ? <Decided asked={asked} {...shown} /> : null}
      {outcome?._tag === "failure" ? (
        <>
          <Failed message={outcome.message} />
          <p className="hint">{t(($) => $.decision.state.failedHint)}</p>
        </>
      ) : null}
    </div>
  );
};
