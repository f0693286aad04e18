import { type ReactNode, useDeferredValue, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Matrix } from "../../engine/questions/matrix.js";
import { allowedIn, isReached, type Level, levels, type MatrixRow } from "../../engine/see/matrix-rows.js";
import { Field } from "../../parts/field.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { useAnswer } from "../../state/use-answer.js";
import { FieldActions } from "./field-actions.js";
import { HeatMap } from "./heat-map.js";
import { Legend } from "./legend.js";
import { MatrixTable } from "./matrix-table.js";
import { NothingToSee } from "./no-subject.js";
import type { SightProps } from "./sight-props.js";
import "./matrix-sight.css";

/** A field of the matrix that is looked into. */
export interface ChosenField {
  readonly service: string;
  readonly level: Level;
}

const fits = ({ service, product = "" }: MatrixRow, filter: string): boolean =>
  `${service} ${product}`.toLowerCase().includes(filter.trim().toLowerCase());

/** With more services than that there is a filter. */
const few = 8;

const MatrixView = ({ matrix, ...sight }: SightProps & { readonly matrix: Matrix }): ReactNode => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter);
  const [isWhole, showWhole] = useState(false);
  const [isTable, setTable] = useState(false);
  const [chosen, choose] = useState<ChosenField>();
  const reached = matrix.rows.filter(isReached);
  const folded = matrix.rows.length - reached.length;
  const rows = (isWhole ? matrix.rows : reached).filter((row) => fits(row, wanted));
  const columns = levels.filter((level) => rows.some(({ fields }) => fields.some((field) => field.level === level)));
  const shape = { rows, columns, chosen, onChoose: choose };
  const isMany = Number.isInteger(Number(matrix.version));
  return (
    <div className="stack">
      <p className="quiet">{t(($) => $.see.matrix.caption)}</p>
      <div className="matrix-tools">
        {matrix.rows.length > few ? (
          <Field label={t(($) => $.see.matrix.filter)} value={filter} onChange={setFilter} />
        ) : null}
        <span className="hint">{t(($) => $.see.matrix.rows, { shown: rows.length, total: matrix.rows.length })}</span>
        <ToggleButton className="button quiet" isSelected={isTable} onChange={setTable}>
          {t(($) => (isTable ? $.see.matrix.asMap : $.see.matrix.asTable))}
        </ToggleButton>
      </div>
      {reached.length === 0 && !isWhole ? <Empty>{t(($) => $.see.matrix.nothing)}</Empty> : null}
      {reached.length > 0 && rows.length === 0 ? <Empty>{t(($) => $.see.matrix.noMatch)}</Empty> : null}
      {rows.length === 0 ? null : isTable ? <MatrixTable {...shape} /> : <HeatMap {...shape} />}
      {rows.length === 0 || isTable ? null : <Legend />}
      {folded === 0 ? null : (
        <Button className="button quiet" onPress={() => showWhole(!isWhole)}>
          {isWhole ? t(($) => $.see.matrix.fold) : t(($) => $.see.matrix.folded, { count: folded })}
        </Button>
      )}
      {chosen === undefined ? (
        <p className="quiet">
          {rows.some(({ fields }) => fields.some((each) => allowedIn(each) > 0)) ? t(($) => $.see.matrix.choose) : null}
        </p>
      ) : (
        <FieldActions
          key={`${chosen.service} ${chosen.level}`}
          {...sight}
          field={chosen}
          onClose={() => choose(undefined)}
        />
      )}
      <p className="hint">
        {matrix.isWhole ? `${t(($) => $.see.matrix.whole, { count: matrix.rows.length })} ` : ""}
        {isMany
          ? t(($) => $.see.matrix.catalogs, { version: matrix.version })
          : t(($) => $.see.matrix.version, { version: matrix.version })}
      </p>
    </div>
  );
};

/** What is allowed by service and access level. */
export const MatrixSight = (sight: SightProps): ReactNode => {
  const { outcome, pending } = useAnswer("matrix", sight.scope);
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  if (outcome.gives._tag !== "matrix") return <NothingToSee why={outcome.gives} nameOf={sight.nameOf} />;
  return (
    <div aria-busy={pending} className={pending ? "stale" : ""}>
      <MatrixView {...sight} matrix={outcome.gives} />
    </div>
  );
};
