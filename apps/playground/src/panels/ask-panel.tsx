import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { suiteFile } from "../engine/files.js";
import type { SuiteResult } from "../engine/protocol.js";
import { dropRequest, openRequest, saveRequest, setRequest, showTab } from "../engine/transitions.js";
import type { SuiteEntry, Workspace } from "../engine/workspace.js";
import { saveFile } from "../parts/save-file.js";
import { type Answered, useAnswer } from "../state/use-answer.js";
import type { WorkspaceState } from "../state/use-workspace.js";
import { DecisionView } from "./decision.js";
import { RequestForm } from "./request-form.js";

const Result = ({ result }: { readonly result: SuiteResult | undefined }): ReactNode => {
  const { t } = useTranslation();
  if (result === undefined) return null;
  if (result._tag === "unfinished") return <span className="chip unknown">{t(($) => $.suite.unfinished)}</span>;
  const decision = t(($) => $.decision[result.decision]);
  return result.passed ? (
    <span className="chip allow">{t(($) => $.suite.passed)}</span>
  ) : (
    <span className="chip deny">{t(($) => $.suite.failed, { decision })}</span>
  );
};

const Suite = ({ workspace, change }: Pick<WorkspaceState, "workspace" | "change">): ReactNode => {
  const { t } = useTranslation();
  const { tabs, suite } = workspace;
  const entries = suite.map(({ id, request, expected }) => ({ id, request, expected }));
  const { outcome } = useAnswer("suite", { tabs, entries });
  const results = outcome?._tag === "answer" ? outcome.gives : [];
  const row = ({ id, name, expected }: SuiteEntry): ReactNode => (
    <li key={id} className="row">
      <button
        type="button"
        className="link"
        aria-label={t(($) => $.suite.open, { name })}
        onClick={() => change((before) => openRequest(before, id))}
      >
        {name}
      </button>
      <span>
        {t(($) => $.suite.expected)} {t(($) => $.decision[expected])}
      </span>
      <Result result={results.find((each) => each.id === id)} />
      <Button
        className="button quiet"
        aria-label={t(($) => $.suite.drop, { name })}
        onPress={() => change((before) => dropRequest(before, id))}
      >
        ×
      </Button>
    </li>
  );
  return (
    <section>
      <h3>{t(($) => $.suite.title)}</h3>
      {suite.length === 0 ? (
        <p className="quiet">{t(($) => $.suite.none)}</p>
      ) : (
        <ul className="suite">{suite.map(row)}</ul>
      )}
      {suite.length === 0 ? null : (
        <Button className="button" onPress={() => saveFile(suiteFile(workspace))}>
          {t(($) => $.file.suite)}
        </Button>
      )}
    </section>
  );
};

interface AskPanelProps extends Pick<WorkspaceState, "workspace" | "change"> {
  /** The answer to the request. */
  readonly answered: Answered<"ask">;
}

const nameOf = ({ request: { action, resources } }: Workspace): string => `${action} ${resources[0] ?? ""}`.trim();

/** One request and its answer, and the requests that are kept. */
export const AskPanel = ({ workspace, change, answered }: AskPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { tabs, request } = workspace;
  const { outcome, pending } = answered;
  const asked = outcome?._tag === "answer" ? outcome.gives : undefined;
  return (
    <div className="ask">
      <h2>{t(($) => $.ask.title)}</h2>
      <RequestForm request={request} onChange={(parts) => change((before) => setRequest(before, parts))} />
      <div id="answer" tabIndex={-1} aria-live="polite" aria-busy={pending}>
        {outcome === undefined ? <p className="quiet">{t(($) => $.ask.waiting)}</p> : null}
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
              onShow={(id) => change((before) => showTab(before, id))}
            />
            <Button
              className="button"
              onPress={() => change((before) => saveRequest(before, nameOf(before), asked.decision.decision))}
            >
              {t(($) => $.ask.save)}
            </Button>
          </>
        ) : null}
        {outcome?._tag === "failure" ? <p role="alert">{t(($) => $.failure, { message: outcome.message })}</p> : null}
      </div>
      <Suite workspace={workspace} change={change} />
    </div>
  );
};
