// biome-ignore-all lint/a11y/useSemanticElements: what a chart draws in SVG cannot stand in a table
import { scaleQuantize } from "@visx/scale";
import type { ReactNode } from "react";
import type { MatrixField, MatrixRow } from "../../engine/see/matrix-rows.js";
import { HeatCell, type Shade, shades } from "./heat-cell.js";
import type { MatrixShape } from "./matrix-shape.js";
import type { Place } from "./moved.js";
import { useFieldName } from "./use-field-name.js";

const shadeOf = scaleQuantize<Shade>({ domain: [0, 1], range: [...shades] });

/** A field where the chart puts it. */
export interface PlacedField {
  readonly bin: { readonly field: MatrixField | undefined };
  readonly count?: number | null | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface HeatRowProps extends Pick<MatrixShape, "columns" | "chosen"> {
  readonly row: MatrixRow;
  readonly index: number;
  /** The fields in the order of the columns. */
  readonly cells: readonly (PlacedField | undefined)[];
  readonly top: number;
  readonly height: number;
  /** The room for the name of the service. */
  readonly label: number;
  readonly hatch: string;
  /** The field to which the Tab key comes. */
  readonly at: Place;
  readonly onChoose: (place: Place) => void;
}

/** About the width of a character of a service's name. */
const character = 7.6;

/** One service: its name and its fields. */
export const HeatRow = (props: HeatRowProps): ReactNode => {
  const { row, index, cells, columns, chosen, top, height, label, hatch, at, onChoose } = props;
  const { service, product } = row;
  const nameOf = useFieldName();
  return (
    <g role="row" aria-rowindex={index + 2}>
      <g role="rowheader" aria-label={product === undefined ? service : `${service} (${product})`}>
        {product === undefined ? null : <title>{product}</title>}
        <text
          className="heat-service"
          x={0}
          y={top + height / 2}
          textLength={service.length * character > label - 6 ? label - 8 : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {service}
        </text>
      </g>
      {columns.map((level, column) => {
        const cell = cells[column];
        return cell === undefined ? null : (
          <HeatCell
            key={level}
            cell={cell}
            field={cell.bin.field}
            shade={shadeOf(cell.count ?? 0)}
            hatch={hatch}
            name={nameOf(service, level, cell.bin.field)}
            place={`${String(index)} ${String(column)}`}
            isChosen={chosen?.service === service && chosen.level === level}
            isFirst={at.row === index && at.column === column}
            onChoose={() => onChoose({ row: index, column })}
          />
        );
      })}
    </g>
  );
};
