import { memo, type ReactNode, useCallback, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { askedTabs } from "../engine/asked.js";
import type { Mark } from "../engine/mark.js";
import { showTab } from "../engine/transitions.js";
import type { Workspace } from "../engine/workspace.js";
import { useAnswer } from "../state/use-answer.js";
import { useSame } from "../state/use-same.js";
import { useWorkspace } from "../state/use-workspace.js";
import { Documents, type Shown } from "./documents.js";
import { Header } from "./header.js";
import { Replaced } from "./replaced.js";
import { Views } from "./views.js";

const QuietHeader = memo(Header);
const QuietViews = memo(Views);

/** The workspace for whatever is not the editor: a text that is being typed reaches it when the page has a moment. */
const useUnhurried = (workspace: Workspace): Workspace => {
  const tabs = useDeferredValue(workspace.tabs);
  return useSame({ ...workspace, tabs });
};

/** The whole page: documents on one side, what they mean on the other. */
export const App = (): ReactNode => {
  const { t } = useTranslation();
  const { workspace, replacements, change, arrival, goBack, forget } = useWorkspace();
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
  const unhurried = useUnhurried(workspace);
  return (
    <div className="page">
      <a className="skip" href="#view">
        {t(($) => $.page.skip)}
      </a>
      <QuietHeader workspace={unhurried} change={change} />
      <div>
        {arrival === "usual" ? null : (
          <p role="alert" className="banner">
            {t(($) => (arrival === "too-large" ? $.page.share.large : $.page.share.broken))}
          </p>
        )}
        {goBack === undefined ? null : <Replaced goBack={goBack} forget={forget} />}
      </div>
      <main className="main">
        <Documents
          key={replacements}
          workspace={workspace}
          change={change}
          reveal={reveal}
          asked={asked}
          idle={idle}
          revealed={revealed}
        />
        <QuietViews workspace={unhurried} change={change} reveal={reveal} asked={asked} idle={idle} />
      </main>
    </div>
  );
};
