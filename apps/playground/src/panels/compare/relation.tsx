import type { Relation } from "@camwright/analysis";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Circle {
  readonly cx: number;
  readonly r: number;
}

/** The requests that each side allows, as circles. */
const circles: Readonly<Record<Relation, { readonly base: Circle; readonly next: Circle }>> = {
  equivalent: { base: { cx: 60, r: 30 }, next: { cx: 60, r: 30 } },
  narrower: { base: { cx: 60, r: 34 }, next: { cx: 66, r: 20 } },
  broader: { base: { cx: 66, r: 20 }, next: { cx: 60, r: 34 } },
  incomparable: { base: { cx: 44, r: 28 }, next: { cx: 76, r: 28 } },
  unknown: { base: { cx: 44, r: 28 }, next: { cx: 76, r: 28 } },
};

/** What one document allows against the other: in a sentence, and drawn as sets. */
export const RelationView = ({ relation }: { readonly relation: Relation }): ReactNode => {
  const { t } = useTranslation();
  const { base, next } = circles[relation];
  return (
    <div className={`relation ${relation}`}>
      <svg className="sets" viewBox="0 0 120 72" aria-hidden="true">
        <circle className="next" cx={next.cx} cy="36" r={next.r} />
        <circle className="base" cx={base.cx} cy="36" r={base.r} />
        {relation === "unknown" ? (
          <text x="60" y="43" textAnchor="middle">
            ?
          </text>
        ) : null}
      </svg>
      <div>
        <p className="said">{t(($) => $.compare.relation[relation])}</p>
        <p className="legend" aria-hidden="true">
          <span className="swatch base" /> {t(($) => $.compare.base)} <span className="swatch next" />{" "}
          {t(($) => $.compare.next)}
        </p>
      </div>
    </div>
  );
};
