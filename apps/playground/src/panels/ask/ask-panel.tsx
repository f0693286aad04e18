import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { saveRequest, setRequest } from "../../engine/transitions.js";
import type { Workspace } from "../../engine/workspace.js";
import { Failed, Waiting } from "../../parts/notice.js";
import type { Answered } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import "./ask.css";
import { DecisionView } from "./decision/decision.js";
import { RequestForm } from "./request/request-form.js";
import { Suite } from "./suite/suite.js";

interface AskPanelProps extends PanelProps {
  /** The answer to the request. */
  readonly answered: Answered<"ask">;
}

const nameOf = ({ request: { action, resources } }: Workspace): string => `${action} ${resources[0] ?? ""}`.trim();

/** One request and its answer, and the requests that are kept. */
export const AskPanel = ({ workspace, change, reveal, answered }: AskPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { tabs, request } = workspace;
  const { outcome, pending } = answered;
  const asked = outcome?._tag === "answer" ? outcome.gives : undefined;
  return (
    <div className="ask">
      <h2 className="unseen">{t(($) => $.ask.title)}</h2>
      <RequestForm request={request} tabs={tabs} onChange={(parts) => change((before) => setRequest(before, parts))} />
      <div id="answer" tabIndex={-1} aria-live="polite" aria-busy={pending}>
        {outcome === undefined ? <Waiting /> : null}
        {asked?._tag === "unfinished" ? (
          <p className="quiet">
            {t(($) => $.ask.unfinished, {
              missing: asked.missing.map((each) => t(($) => $.ask.missing[each])).join(", "),
            })}
          </p>
        ) : null}
        {asked?._tag === "decided" ? (
          <>
            <DecisionView
              decision={asked.decision}
              origins={asked.origins}
              tabs={tabs}
              onShow={(id) => reveal(asked.marks.find((mark) => mark.tab === id) ?? { tab: id, from: 0, to: 0 })}
            />
            <Button
              className="button"
              onPress={() => change((before) => saveRequest(before, nameOf(before), asked.decision.decision))}
            >
              {t(($) => $.ask.save)}
            </Button>
          </>
        ) : null}
        {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
      </div>
      <Suite workspace={workspace} change={change} />
    </div>
  );
};
