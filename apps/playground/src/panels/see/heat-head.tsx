// biome-ignore-all lint/a11y/useSemanticElements: the heads of a chart, which cannot stand in a table
// biome-ignore-all lint/a11y/useFocusableInteractive: one field of a grid has the focus, its heads never
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Level } from "../../engine/see/matrix-rows.js";

/** Narrower columns have a shorter name. */
const narrow = 78;

interface HeatHeadProps {
  readonly columns: readonly Level[];
  readonly left: (column: number) => number;
  readonly width: number;
}

/** The names of the columns. */
export const HeatHead = ({ columns, left, width }: HeatHeadProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className="heat-head">
      <span role="columnheader" className="unseen">
        {t(($) => $.see.matrix.service)}
      </span>
      {columns.map((level, column) => (
        <span
          key={level}
          role="columnheader"
          aria-label={t(($) => $.see.level[level])}
          style={{ left: left(column), width }}
        >
          {t(($) => (width < narrow ? $.see.short[level] : $.see.level[level]))}
        </span>
      ))}
    </div>
  );
};
