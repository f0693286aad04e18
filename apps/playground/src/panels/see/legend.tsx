import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Hatch } from "./hatch.js";
import { shades } from "./heat-cell.js";

const size = 22;

/** What colours and marks of the map mean. */
export const Legend = (): ReactNode => {
  const { t } = useTranslation();
  const hatch = useId();
  return (
    <ul className="legend" aria-label={t(($) => $.see.matrix.legend)}>
      <li>
        {t(($) => $.see.matrix.share)}: {t(($) => $.see.matrix.few)}
        <svg width={size * shades.length} height={14} aria-hidden="true">
          {shades.map((shade, index) => (
            <g key={shade} className={`heat-cell ${shade}`}>
              <rect className="heat-ground" x={index * size + 1} y={1} width={size - 2} height={12} rx={3} />
            </g>
          ))}
        </svg>
        {t(($) => $.see.matrix.all)}
      </li>
      <li>
        <svg width={size} height={14} aria-hidden="true">
          <Hatch id={hatch} />
          <rect x={1} y={4} width={size - 2} height={6} rx={2} fill={`url(#${hatch})`} />
        </svg>
        {t(($) => $.see.matrix.hatched)}
      </li>
      <li>
        <svg width={size} height={14} aria-hidden="true">
          <g className="heat-cell none open">
            <rect className="heat-ground" x={1} y={1} width={size - 2} height={12} rx={3} />
          </g>
        </svg>
        {t(($) => $.see.matrix.open)} (?)
      </li>
    </ul>
  );
};
