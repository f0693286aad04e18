import { type QuotaName, quotas } from "@camwright/core";
import { Minimize2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { SizeReport } from "../../engine/questions/sizes.js";
import { editTab } from "../../engine/transitions.js";
import type { Tab, Workspace } from "../../engine/workspace.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { Section } from "../../parts/section.js";
import { SizeMeter } from "../../parts/size-meter.js";
import { Source } from "../../parts/source.js";
import { useAnswer } from "../../state/use-answer.js";
import type { SightProps } from "./sight-props.js";
import "./sizes-sight.css";

interface RowProps {
  readonly report: SizeReport;
  readonly name: string;
  readonly onShrink: (text: string) => void;
}

const SizeRow = ({ report: { size, blank, smaller }, name, onShrink }: RowProps): ReactNode => {
  const { t } = useTranslation();
  if (size === undefined) {
    return (
      <li>
        <Empty>
          <strong>{name}</strong> · {t(($) => $.see.sizes.unsized)}
        </Empty>
      </li>
    );
  }
  const unit = t(($) => $.document.unit[size.unit]);
  return (
    <li className="size-row">
      <SizeMeter size={size} name={name} />
      <p className="hint">
        {size.limit === undefined || size.size > size.limit
          ? null
          : `${t(($) => $.see.sizes.rest, { rest: size.limit - size.size, unit })} · `}
        {t(($) => $.see.sizes.blank, { blank })}
      </p>
      {smaller === undefined ? (
        <p className="hint">{t(($) => $.see.sizes.smallest)}</p>
      ) : (
        <div className="shrink">
          <span>{t(($) => $.see.sizes.smaller, { size: smaller.size, unit, saved: size.size - smaller.size })}</span>
          <Button
            className="button"
            aria-label={t(($) => $.see.sizes.shrinkThis, { name })}
            onPress={() => onShrink(smaller.text)}
          >
            <Minimize2 aria-hidden="true" /> {t(($) => $.see.sizes.shrink)}
          </Button>
        </div>
      )}
    </li>
  );
};

const shownQuotas = ["custom-policies", "attached-policies", "policy-versions"] as const satisfies readonly QuotaName[];

const identities = ({ tabs }: Pick<Workspace, "tabs">): number =>
  tabs.filter(({ kind }: Tab) => kind === "identity").length;

/** How large the documents are, what could be saved, and what else is limited. */
export const SizesSight = ({ workspace, change, nameOf }: SightProps): ReactNode => {
  const { t } = useTranslation();
  const { tabs } = workspace;
  const { outcome, pending } = useAnswer("sizes", { tabs });
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  const reports = outcome.gives.filter(({ tab }) => tabs.some(({ id }) => id === tab));
  return (
    <div className={pending ? "stack stale" : "stack"} aria-busy={pending}>
      <p className="quiet">{t(($) => $.see.sizes.lead)}</p>
      <ul className="sizes">
        {reports.map((report) => (
          <SizeRow
            key={report.tab}
            report={report}
            name={nameOf(report.tab)}
            onShrink={(text) => change((before) => editTab(before, report.tab, text))}
          />
        ))}
      </ul>
      <Section title={t(($) => $.see.sizes.quotas)}>
        <ul className="quotas">
          {shownQuotas.map((quota) => (
            <li key={quota}>
              <span>{t(($) => $.see.sizes.quota[quota])}</span>
              <span>
                {t(($) => $.see.sizes.most, { most: quotas[quota].most })}
                {quota === "attached-policies"
                  ? `, ${t(($) => $.see.sizes.here, { count: identities(workspace) })}`
                  : ""}
              </span>
              <Source refersTo={quotas[quota].source} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
};
