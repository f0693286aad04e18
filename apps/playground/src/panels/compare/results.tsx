import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "../../engine/compare/sides.js";
import type { Compared, ShownDifference } from "../../engine/questions/compare.js";
import { Section } from "../../parts/section.js";
import type { PanelProps } from "../panel-props.js";
import { DifferenceView, type NamedSide } from "./difference.js";
import { RelationView } from "./relation.js";

interface ResultsProps extends Pick<PanelProps, "reveal"> {
  readonly compared: Extract<Compared, { _tag: "compared" }>;
  readonly sides: Readonly<Record<Side, NamedSide>>;
  readonly onAsk: (difference: ShownDifference, side: Side) => void;
}

const keyOf = ({ direction, action, resource, context, principal }: ShownDifference): string =>
  JSON.stringify([direction, action, resource, context, principal]);

type Filled = NonNullable<ResultsProps["compared"]["filled"]>;

const FilledView = ({ values, children }: Pick<Filled, "values"> & { readonly children: ReactNode }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t(($) => $.compare.filled)}</p>
      <ul className="filled">
        {values.map(({ name, value }) => (
          <li key={name}>
            <code>{`\${${name}}`}</code> = <code>{value}</code>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
};

/** How one document is to the other, with requests that show it. */
export const Results = ({ compared, sides, reveal, onAsk }: ResultsProps): ReactNode => {
  const { t } = useTranslation();
  const { relation, reason, differences, filled } = compared;
  const view = (difference: ShownDifference): ReactNode => (
    <DifferenceView
      key={keyOf(difference)}
      difference={difference}
      sides={sides}
      reveal={reveal}
      onAsk={difference.beside === "unknown" ? undefined : (side) => onAsk(difference, side)}
    />
  );
  return (
    <>
      <RelationView relation={relation} />
      {reason === undefined ? null : <p>{t(($) => $.compare.why, { reason })}</p>}
      {differences.length === 0 && filled === undefined ? null : (
        <Section title={t(($) => $.compare.differences)}>
          <ul className="differences">{differences.map(view)}</ul>
          {filled === undefined ? null : (
            <FilledView values={filled.values}>
              <ul className="differences">{filled.differences.map(view)}</ul>
            </FilledView>
          )}
          <p className="hint">{t(($) => $.compare.more)}</p>
        </Section>
      )}
    </>
  );
};
