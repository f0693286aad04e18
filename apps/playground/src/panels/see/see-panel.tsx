import type { MatrixAction, MatrixCell } from "@camwright/analysis";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Explored, IdleStatement } from "../../engine/questions/explore.js";
import { Failed, Waiting } from "../../parts/notice.js";
import type { Answered } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import "./see.css";

const levels = ["list", "read", "write", "tagging", "permissions", "unknown"] as const;

const countOf = ({ actions }: MatrixCell): number =>
  actions.filter(({ allowed }) => allowed === "always" || allowed === "limited").length;

const ranks = ["always", "limited", "unknown", "never"] as const;

/** What is allowed comes first. */
const byReach = (one: MatrixAction, other: MatrixAction): number =>
  ranks.indexOf(one.allowed) - ranks.indexOf(other.allowed);

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (cell: MatrixCell) => void;
}

/** How many actions of a service and level are allowed; the colour says it again. */
const Cell = ({ cell, isChosen, onChoose }: CellProps): ReactNode => {
  const { t } = useTranslation();
  if (cell === undefined) return <td className="cell empty">–</td>;
  const { service, level, granted, limits, actions } = cell;
  const name = t(($) => $.see.cell, {
    service,
    level: t(($) => $.see.level[level as (typeof levels)[number]]),
    granted: t(($) => $.see.granted[granted]),
  });
  return (
    <td className={`cell ${granted}`}>
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose(cell)}>
        <span className="unseen">{name}: </span>
        {countOf(cell)}/{actions.length}
        {limits.length === 0 ? null : <span aria-hidden="true"> ◐</span>}
      </button>
    </td>
  );
};

const ActionRow = ({ action, allowed, limits = [], reason }: MatrixAction): ReactNode => {
  const { t } = useTranslation();
  return (
    <li>
      <code>{action}</code> <span className={`chip ${allowed}`}>{t(($) => $.see.allowed[allowed])}</span>
      {limits.map((limit) => (
        <span className="chip" key={limit}>
          {t(($) => $.see.limit[limit])}
        </span>
      ))}
      {reason === undefined ? null : <span className="hint">{reason}</span>}
    </li>
  );
};

const Matrix = ({ cells }: { readonly cells: readonly MatrixCell[] }): ReactNode => {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string>();
  const services = [...new Set(cells.map(({ service }) => service))];
  const columns = levels.filter((level) => cells.some((cell) => cell.level === level));
  const keyOf = ({ service, level }: MatrixCell): string => `${service} ${level}`;
  const shown = cells.find((cell) => keyOf(cell) === chosen);
  const cellOf = (service: string, level: string): MatrixCell | undefined =>
    cells.find((cell) => cell.service === service && cell.level === level);
  return (
    <>
      <div className="scroll">
        <table className="matrix">
          <caption>{t(($) => $.see.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.see.service)}</th>
              {columns.map((level) => (
                <th scope="col" key={level}>
                  {t(($) => $.see.level[level])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service}>
                <th scope="row" className="mono">
                  {service}
                </th>
                {columns.map((level) => (
                  <Cell
                    key={level}
                    cell={cellOf(service, level)}
                    isChosen={chosen === `${service} ${level}`}
                    onChoose={(cell) => choose(keyOf(cell))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown === undefined ? (
        <p className="quiet">{t(($) => $.see.choose)}</p>
      ) : (
        <ul className="actions" aria-label={`${shown.service}, ${shown.level}`}>
          {shown.actions.toSorted(byReach).map((each) => (
            <ActionRow key={each.action} {...each} />
          ))}
        </ul>
      )}
    </>
  );
};

interface IdleProps {
  readonly idle: readonly IdleStatement[];
  readonly nameOf: (tab: string) => string;
  readonly onShow: PanelProps["reveal"];
}

const Idle = ({ idle, nameOf, onShow }: IdleProps): ReactNode => {
  const { t } = useTranslation();
  if (idle.length === 0) return <p className="quiet">{t(($) => $.see.busy)}</p>;
  return (
    <ul>
      {idle.map(({ tab, from, to, kind, at: { effect, statement } }) => (
        <li key={`${tab} ${String(from)}`}>
          <button type="button" className="link" onClick={() => onShow({ tab, from, to })}>
            {t(($) => $.common.statement, {
              effect: t(($) => $.common.effect[effect]),
              index: statement,
              name: nameOf(tab),
            })}
          </button>{" "}
          {t(($) => $.see.idle[kind])}
        </li>
      ))}
    </ul>
  );
};

interface SeePanelProps extends PanelProps {
  readonly answered: Answered<"explore">;
}

/** What the policies allow by service and access level, and which statements do nothing. */
export const SeePanel = ({ workspace, reveal, answered }: SeePanelProps): ReactNode => {
  const { t } = useTranslation();
  const { outcome, pending } = answered;
  const given: Explored | undefined = outcome?._tag === "answer" ? outcome.gives : undefined;
  const nameOf = (id: string): string => workspace.tabs.find((tab) => tab.id === id)?.name ?? id;
  return (
    <div className="see" aria-busy={pending}>
      <h2>{t(($) => $.see.title)}</h2>
      {outcome === undefined ? <Waiting /> : null}
      {given?._tag === "unreadable" ? (
        <p role="alert">{t(($) => $.common.unreadable, { name: given.tabs.map(nameOf).join(", ") })}</p>
      ) : null}
      {given?._tag === "explored" ? (
        <>
          <Matrix cells={given.cells} />
          <p className="hint">{t(($) => $.see.version, { version: given.catalogVersion })}</p>
          <h3>{t(($) => $.see.statements)}</h3>
          <Idle idle={given.idle} nameOf={nameOf} onShow={reveal} />
        </>
      ) : null}
      {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
    </div>
  );
};
