// biome-ignore-all lint/a11y/useSemanticElements: what a chart draws in SVG cannot stand in a table
import { HeatmapRect } from "@visx/heatmap";
import { scaleBand } from "@visx/scale";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWidth } from "../../state/use-width.js";
import { Hatch } from "./hatch.js";
import { HeatHead } from "./heat-head.js";
import { HeatRow, type PlacedField } from "./heat-row.js";
import { fieldAt, type MatrixShape, shareOf } from "./matrix-shape.js";
import type { Place } from "./moved.js";
import { useGridFocus } from "./use-grid-focus.js";

type Bin = PlacedField["bin"];

const rowHeight = 34;
/** So much of a long map is to be seen at once. */
const mostHeight = 15 * rowHeight;
/** Rows beside those in sight that are there already. */
const spare = 8;

/** The room for the names of services. */
const labelIn = (width: number): number => Math.min(128, Math.max(76, Math.round(width * 0.24)));

/** Which rows are to be there where a map is scrolled to a place. The row that has the focus stays, wherever that is. */
const rowsNear = (top: number, focus: number): ((row: number) => boolean) => {
  const first = Math.floor(top / rowHeight) - spare;
  const last = Math.ceil((top + mostHeight) / rowHeight) + spare;
  return (row) => (row >= first && row < last) || row === focus;
};

/** The columns as the chart takes them: of each level the fields of all services. */
const dataOf = ({
  rows,
  columns,
}: Pick<MatrixShape, "rows" | "columns">): readonly { readonly bins: readonly Bin[] }[] =>
  columns.map((level) => ({ bins: rows.map((row) => ({ field: fieldAt(row, level) })) }));

/** What is allowed as a map: services below each other, access levels side by side. Arrow keys go from field to field, Enter opens one. */
export const HeatMap = ({ rows, columns, chosen, onChoose }: MatrixShape): ReactNode => {
  const { t } = useTranslation();
  const hatch = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const choose = ({ row, column }: Place): void => {
    const [service, level] = [rows[row], columns[column]];
    if (service === undefined || level === undefined || fieldAt(service, level) === undefined) return;
    onChoose({ service: service.service, level });
  };
  const size = { row: rows.length, column: columns.length };
  const { at, focusOn, press, body } = useGridFocus(size, rowHeight, choose);

  const label = labelIn(width);
  const x = scaleBand({ domain: columns.map((_, index) => index), range: [label, Math.max(label + 1, width)] });
  const isThere = rowsNear(top, at.row);

  return (
    <div
      ref={place}
      className="heat"
      role="grid"
      tabIndex={-1}
      aria-label={t(($) => $.see.matrix.caption)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={press}
    >
      <HeatHead columns={columns} left={(column) => x(column) ?? 0} width={x.bandwidth()} />
      <div
        ref={body}
        role="rowgroup"
        className="heat-body"
        style={{ maxHeight: mostHeight }}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <svg role="none" width={width} height={rows.length * rowHeight}>
          <Hatch id={hatch} />
          <HeatmapRect
            data={width === 0 ? [] : [...dataOf({ rows, columns })]}
            bins={({ bins }) => [...bins]}
            count={({ field }) => (field === undefined ? 0 : shareOf(field))}
            xScale={(column) => x(column) ?? 0}
            yScale={(row) => row * rowHeight}
            binWidth={x.bandwidth()}
            binHeight={rowHeight}
            gap={3}
          >
            {(cells) =>
              rows.map((row, index) =>
                isThere(index) ? (
                  <HeatRow
                    key={row.service}
                    row={row}
                    index={index}
                    cells={cells.map((column) => column[index])}
                    columns={columns}
                    chosen={chosen}
                    top={index * rowHeight}
                    height={rowHeight}
                    label={label}
                    hatch={`url(#${hatch})`}
                    at={at}
                    onChoose={(field) => {
                      focusOn(field);
                      choose(field);
                    }}
                  />
                ) : null,
              )
            }
          </HeatmapRect>
        </svg>
      </div>
    </div>
  );
};
