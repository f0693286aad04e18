import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { SuiteResult } from "../../../engine/questions/suite.js";
import { dropRequest, openRequest } from "../../../engine/transitions.js";
import type { SuiteEntry, Workspace } from "../../../engine/workspace.js";
import { saveFile } from "../../../parts/save-file.js";
import { useAnswer } from "../../../state/use-answer.js";
import type { PanelProps } from "../../panel-props.js";

/** What makes cases is loaded when it is needed. */
const save = async (workspace: Workspace): Promise<void> => {
  const { suiteFile } = await import("../../../engine/suite-file.js");
  saveFile(suiteFile(workspace));
};

const Result = ({ result }: { readonly result: SuiteResult | undefined }): ReactNode => {
  const { t } = useTranslation();
  if (result === undefined) return null;
  if (result._tag === "unfinished") return <span className="chip unknown">{t(($) => $.suite.unfinished)}</span>;
  const decision = t(($) => $.common.decision[result.decision]);
  return result.passed ? (
    <span className="chip allow">{t(($) => $.suite.passed)}</span>
  ) : (
    <span className="chip deny">{t(($) => $.suite.failed, { decision })}</span>
  );
};

/** The requests that are kept, each with the answer that it shall have. */
export const Suite = ({ workspace, change }: Pick<PanelProps, "workspace" | "change">): ReactNode => {
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
        {t(($) => $.suite.expected)} {t(($) => $.common.decision[expected])}
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
        <Button className="button" onPress={() => void save(workspace)}>
          {t(($) => $.suite.save)}
        </Button>
      )}
    </section>
  );
};
