import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { allowedIn, totalOf } from "../../engine/see/matrix-rows.js";
import { fieldAt, type MatrixShape } from "./matrix-shape.js";
import { useFieldName } from "./use-field-name.js";

/** So many rows of a table are there at once; the filter finds the others. */
const most = 60;

/** What is allowed as a table, with the same facts as the map. */
export const MatrixTable = ({ rows, columns, chosen, onChoose }: MatrixShape): ReactNode => {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return (
    <div className="scroll">
      <table className="matrix">
        <caption className="unseen">{t(($) => $.see.matrix.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.see.matrix.service)}</th>
            {columns.map((level) => (
              <th scope="col" key={level}>
                {t(($) => $.see.level[level])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.service}>
              <th scope="row">
                <span className="mono">{row.service}</span> {row.product}
              </th>
              {columns.map((level) => {
                const field = fieldAt(row, level);
                if (field === undefined) return <td key={level}>–</td>;
                const { service } = row;
                const { limited, unknown } = field;
                return (
                  <td key={level}>
                    <Button
                      className={chosen?.service === service && chosen.level === level ? "link chosen" : "link"}
                      onPress={() => onChoose({ service, level })}
                    >
                      <span className="unseen">{nameOf(service, level, field)} </span>
                      {`${String(allowedIn(field))}/${String(totalOf(field))}`}
                    </Button>
                    {limited > 0 ? (
                      <div className="hint">{t(($) => $.see.matrix.limited, { count: limited })}</div>
                    ) : null}
                    {unknown > 0 ? (
                      <div className="hint">{t(($) => $.see.matrix.unknown, { count: unknown })}</div>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most ? <p className="hint">{t(($) => $.see.tree.more, { count: rows.length - most })}</p> : null}
    </div>
  );
};
