import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { askedTabs } from "../../engine/asked.js";
import type { DraftProblem } from "../../engine/to-case.js";
import { saveRequest, setRequest } from "../../engine/transitions.js";
import type { Workspace } from "../../engine/workspace.js";
import type { Answered } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import "./ask.css";
import { AnswerView } from "./decision/answer.js";
import { RequestForm } from "./request/request-form.js";
import { Suite } from "./suite/suite.js";

interface AskPanelProps extends PanelProps {
  /** The answer to the request. */
  readonly answered: Answered<"ask">;
}

const nameOf = ({ request: { action, resources } }: Workspace): string => `${action} ${resources[0] ?? ""}`.trim();

/** Puts the cursor into the first field of a part of the request that is empty. */
const fill = (part: DraftProblem): void => {
  const fields = [...document.querySelectorAll<HTMLInputElement>(`[data-part="${part}"] input`)];
  (fields.find(({ value }) => value === "") ?? fields[0])?.focus();
};

/** One request and its answer, and the requests that are kept. */
export const AskPanel = ({ workspace, change, reveal, answered }: AskPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { request } = workspace;
  return (
    <div className="ask">
      <h2 className="unseen">{t(($) => $.ask.title)}</h2>
      <RequestForm
        request={request}
        tabs={askedTabs(workspace)}
        onChange={(parts) => change((before) => setRequest(before, parts))}
      />
      <AnswerView
        workspace={workspace}
        change={change}
        reveal={reveal}
        answered={answered}
        onFill={fill}
        tools={({ decision: { decision } }) => (
          <Button
            className="button small"
            onPress={() => change((before) => saveRequest(before, nameOf(before), decision))}
          >
            {t(($) => $.ask.save)}
          </Button>
        )}
      />
      <Suite workspace={workspace} change={change} />
    </div>
  );
};
