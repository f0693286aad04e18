import { BookOpen, GitCompareArrows, Grid3x3, type LucideIcon, MessageCircleQuestion } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { showView } from "../engine/transitions.js";
import { type View, views } from "../engine/workspace.js";
import type { PanelProps } from "../panels/panel-props.js";
import { Guarded } from "../parts/guarded.js";
import { Waiting } from "../parts/notice.js";
import type { Answered } from "../state/use-answer.js";
import { OnlyAsked } from "./only-asked.js";

// Each view is loaded when it is opened.
const AskPanel = lazy(async () => ({ default: (await import("../panels/ask/ask-panel.js")).AskPanel }));
const SeePanel = lazy(async () => ({ default: (await import("../panels/see/see-panel.js")).SeePanel }));
const ComparePanel = lazy(async () => ({ default: (await import("../panels/compare/compare-panel.js")).ComparePanel }));
const LearnPanel = lazy(async () => ({ default: (await import("../panels/learn/learn-panel.js")).LearnPanel }));

const icons: Readonly<Record<View, LucideIcon>> = {
  ask: MessageCircleQuestion,
  see: Grid3x3,
  compare: GitCompareArrows,
  learn: BookOpen,
};

interface ViewsProps extends PanelProps {
  readonly asked: Answered<"ask">;
  readonly idle: Answered<"idle">;
}

const isView = (key: unknown): key is View => views.some((view) => view === key);

/** What the documents mean: a view for each kind of question. */
export const Views = ({ asked, idle, ...panel }: ViewsProps): ReactNode => {
  const { t } = useTranslation();
  const { workspace, change } = panel;
  const shown: Readonly<Record<View, ReactNode>> = {
    ask: (
      <>
        <OnlyAsked workspace={workspace} change={change} />
        <AskPanel {...panel} answered={asked} />
      </>
    ),
    see: <SeePanel {...panel} idle={idle} />,
    compare: <ComparePanel {...panel} />,
    learn: <LearnPanel {...panel} />,
  };
  return (
    <Tabs
      className="views"
      selectedKey={workspace.view}
      onSelectionChange={(key) => {
        if (isView(key)) change((before) => showView(before, key));
      }}
    >
      <div className="strip">
        <TabList className="tablist" aria-label={t(($) => $.page.views)}>
          {views.map((view) => {
            const Icon = icons[view];
            return (
              <Tab id={view} key={view} className="tab">
                <Icon aria-hidden="true" /> {t(($) => $.page.view[view])}
              </Tab>
            );
          })}
        </TabList>
      </div>
      {views.map((view) => (
        <TabPanel id={view} key={view} className="sheet scrolls">
          <div id="view" tabIndex={-1}>
            <Guarded again={workspace}>
              <Suspense fallback={<Waiting />}>{shown[view]}</Suspense>
            </Guarded>
          </div>
        </TabPanel>
      ))}
    </Tabs>
  );
};
