import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { askedTabs } from "../engine/asked.js";
import type { Mark } from "../engine/mark.js";
import { showTab } from "../engine/transitions.js";
import type { PanelProps } from "../panels/panel-props.js";
import { useAnswer } from "../state/use-answer.js";
import { useWorkspace } from "../state/use-workspace.js";
import { Documents, type Shown } from "./documents.js";
import { Header } from "./header.js";
import { Replaced } from "./replaced.js";
import { Views } from "./views.js";

/** The whole page: documents on one side, what they mean on the other. */
export const App = (): ReactNode => {
  const { t } = useTranslation();
  const { workspace, change, arrival, goBack, forget } = useWorkspace();
  const [revealed, setRevealed] = useState<Shown["revealed"]>();
  const asked = useAnswer("ask", { tabs: askedTabs(workspace), request: workspace.request });
  const idle = useAnswer("idle", { tabs: workspace.tabs });
  const reveal = useCallback(
    (place: Mark) => {
      change((before) => showTab(before, place.tab));
      setRevealed({ ...place });
    },
    [change],
  );
  const panel: PanelProps = { workspace, change, reveal };
  return (
    <div className="page">
      <a className="skip" href="#view">
        {t(($) => $.page.skip)}
      </a>
      <Header workspace={workspace} change={change} />
      <div>
        {arrival === "usual" ? null : (
          <p role="alert" className="banner">
            {t(($) => (arrival === "too-large" ? $.page.share.large : $.page.share.broken))}
          </p>
        )}
        {goBack === undefined ? null : <Replaced goBack={goBack} forget={forget} />}
      </div>
      <main className="main">
        <Documents {...panel} asked={asked} idle={idle} revealed={revealed} />
        <Views {...panel} asked={asked} idle={idle} />
      </main>
    </div>
  );
};
