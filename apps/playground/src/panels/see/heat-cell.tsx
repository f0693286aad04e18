// biome-ignore-all lint/a11y/useSemanticElements: what a chart draws in SVG cannot stand in a table
import type { ReactNode } from "react";
import { allowedIn, type MatrixField, totalOf } from "../../engine/see/matrix-rows.js";

/** How dark a field is, from nothing to everything allowed. */
export const shades = ["none", "few", "half", "most", "all"] as const;
export type Shade = (typeof shades)[number];

interface HeatCellProps {
  /** Where the chart puts it. */
  readonly cell: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly field: MatrixField | undefined;
  readonly shade: Shade;
  readonly hatch: string;
  readonly name: string;
  /** Row and column. */
  readonly place: string;
  readonly isChosen: boolean;
  /** Whether the Tab key comes to this field. */
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

/** Narrower fields have the number of allowed actions alone. */
const narrow = 46;

const textOf = (field: MatrixField, width: number): string => {
  const [allowed, total] = [allowedIn(field), totalOf(field)];
  const open = field.unknown > 0 ? "?" : "";
  return width < narrow ? `${String(allowed)}${open}` : `${String(allowed)}/${String(total)}${open}`;
};

/** One field: its colour is the share that is allowed, a hatched foot what is within limits, a dashed edge what is not known. */
export const HeatCell = ({
  cell,
  field,
  shade,
  hatch,
  name,
  place,
  isChosen,
  isFirst,
  onChoose,
}: HeatCellProps): ReactNode => {
  const { x, y, width, height } = cell;
  // Only nothing is as pale as nothing, and only everything as dark as everything.
  const allowed = field === undefined ? 0 : allowedIn(field);
  const exact =
    allowed === 0
      ? "none"
      : shade === "none"
        ? "few"
        : shade === "all" && field !== undefined && allowed < totalOf(field)
          ? "most"
          : shade;
  const foot = field === undefined || allowed === 0 ? 0 : (width * field.limited) / allowed;
  return (
    <g
      role="gridcell"
      className={`heat-cell ${field === undefined ? "missing" : exact}${field !== undefined && field.unknown > 0 ? " open" : ""}`}
      aria-label={name}
      aria-selected={isChosen}
      tabIndex={isFirst ? 0 : -1}
      data-cell-name={name}
      data-cell={place}
      onClick={onChoose}
    >
      <rect className="heat-ground" x={x + 1} y={y} width={Math.max(0, width - 1)} height={height} rx={5} />
      {foot === 0 ? null : (
        <rect x={x + 1} y={y + height - 6} width={Math.max(0, foot - 1)} height={6} rx={2} fill={hatch} />
      )}
      <text x={x + width / 2} y={y + height / 2 - (foot === 0 ? 0 : 2)}>
        {field === undefined ? "·" : textOf(field, width)}
      </text>
    </g>
  );
};
