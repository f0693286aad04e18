import { type ReactNode, useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Scope } from "../../engine/see/scope.js";
import { lookAt } from "../../engine/transitions.js";
import { firstSight, type Sight, sights, type Workspace } from "../../engine/workspace.js";
import type { Answered } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import { MatrixSight } from "./matrix-sight.js";
import { ResourcesSight } from "./resources-sight.js";
import { RisksSight } from "./risks-sight.js";
import { ScopeBar } from "./scope-bar.js";
import "./see.css";
import type { SightProps } from "./sight-props.js";
import { SizesSight } from "./sizes-sight.js";
import { StatementsSight } from "./statements-sight.js";

interface SeePanelProps extends PanelProps {
  readonly idle: Answered<"idle">;
}

/** The documents that count and the caller; the same object while they are the same. */
const useScope = ({ tabs, see = firstSight, request }: Workspace): Scope => {
  const asking = see.caller === "any" ? undefined : request;
  return useMemo(() => {
    const counted = tabs.filter(({ id }) => !see.left.includes(id));
    if (asking === undefined) return { tabs: counted };
    const { principal, appId, tags, groups } = asking;
    return { tabs: counted, caller: { principal, appId, tags, groups } };
  }, [tabs, see.left, asking]);
};

const isSight = (key: unknown): key is Sight => sights.some((sight) => sight === key);

/** What the documents mean as a whole. */
export const SeePanel = ({ idle, ...panel }: SeePanelProps): ReactNode => {
  const { t } = useTranslation();
  const { workspace, change } = panel;
  const scope = useScope(workspace);
  const names = useMemo(() => new Map(workspace.tabs.map(({ id, name }) => [id, name])), [workspace.tabs]);
  const sight: SightProps = { ...panel, scope, nameOf: (id) => names.get(id) ?? id };
  const shown: Readonly<Record<Sight, ReactNode>> = {
    matrix: <MatrixSight {...sight} />,
    resources: <ResourcesSight {...sight} />,
    risks: <RisksSight {...sight} />,
    statements: <StatementsSight {...sight} idle={idle} />,
    sizes: <SizesSight {...sight} />,
  };
  const idles = idle.outcome?._tag === "answer" ? idle.outcome.gives.statements.length : 0;
  return (
    <div className="see" aria-busy={idle.pending}>
      <ScopeBar workspace={workspace} change={change} />
      <Tabs
        selectedKey={(workspace.see ?? firstSight).sight}
        onSelectionChange={(key) => {
          if (isSight(key)) change((before) => lookAt(before, { sight: key }));
        }}
      >
        <TabList className="sights" aria-label={t(($) => $.see.sights)}>
          {sights.map((each) => (
            <Tab id={each} key={each} className="sight">
              {t(($) => $.see.sight[each])}
              {each === "statements" && idles > 0 ? <span className="badge">{idles}</span> : null}
            </Tab>
          ))}
        </TabList>
        {sights.map((each) => (
          <TabPanel id={each} key={each} className="sight-panel">
            {shown[each]}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
};
