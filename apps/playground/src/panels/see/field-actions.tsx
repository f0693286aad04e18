import type { Limit } from "@camwright/analysis";
import { ArrowRight, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { CellAction } from "../../engine/questions/cell.js";
import type { Cited } from "../../engine/see/cited.js";
import { Chip, NotDocumented } from "../../parts/chip.js";
import { Field } from "../../parts/field.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { Source } from "../../parts/source.js";
import { useAnswer } from "../../state/use-answer.js";
import type { ChosenField } from "./matrix-sight.js";
import { NothingToSee } from "./no-subject.js";
import type { SightProps } from "./sight-props.js";
import { useAskRequest } from "./use-ask-request.js";

interface FieldActionsProps extends SightProps {
  readonly field: ChosenField;
  readonly onClose: () => void;
}

type Ask = (action: string) => void;

const Limits = ({ limits }: { readonly limits: readonly Limit[] }): ReactNode => {
  const { t } = useTranslation();
  return limits.map((limit) => <Chip key={limit}>{t(($) => $.see.limit[limit])}</Chip>);
};

interface ActionsProps {
  readonly ask: Ask;
  /** Whether the limits are said of each action, or once of all. */
  readonly withLimits?: boolean;
}

const ActionRow = ({ told, ask, withLimits = false }: ActionsProps & { readonly told: CellAction }): ReactNode => {
  const { t } = useTranslation();
  const { action, meaning, limits = [], reason } = told;
  return (
    <li className="action">
      <div>
        <code>{action}</code> {withLimits ? <Limits limits={limits} /> : null}
        <div className="hint">
          {meaning ?? <NotDocumented>{t(($) => $.see.field.noMeaning)}</NotDocumented>}
          {reason === undefined ? null : ` · ${reason}`}
        </div>
      </div>
      <Button
        className="button quiet"
        aria-label={t(($) => $.see.field.askAction, { action })}
        onPress={() => ask(action)}
      >
        {t(($) => $.see.field.ask)} <ArrowRight aria-hidden="true" />
      </Button>
    </li>
  );
};

const ActionRows = ({ actions, ...rest }: ActionsProps & { readonly actions: readonly CellAction[] }): ReactNode => (
  <ul className="actions">
    {actions.map((told) => (
      <ActionRow key={told.action} told={told} {...rest} />
    ))}
  </ul>
);

/** The limits that all of some actions have; `undefined` where they differ. */
const commonLimits = ([first, ...others]: readonly CellAction[]): readonly Limit[] | undefined => {
  const text = JSON.stringify(first?.limits);
  return others.every(({ limits }) => JSON.stringify(limits) === text) ? (first?.limits ?? []) : undefined;
};

const distinct = (actions: readonly CellAction[]): readonly Cited[] => [
  ...new Map(actions.flatMap(({ sources }) => sources.map((each) => [`${each.title} ${each.ref}`, each]))).values(),
];

/** With more actions than that there is a filter. */
const few = 8;

const open = ["always", "limited", "unknown"] as const;

const Groups = ({ actions, ask }: { readonly actions: readonly CellAction[]; readonly ask: Ask }): ReactNode => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLowerCase();
  const fitting = actions.filter(({ action, meaning = "" }) => `${action} ${meaning}`.toLowerCase().includes(wanted));
  const never = fitting.filter(({ allowed }) => allowed === "never");
  const sources = distinct(fitting);
  return (
    <>
      {actions.length > few ? <Field label={t(($) => $.see.field.filter)} value={filter} onChange={setFilter} /> : null}
      {fitting.length === 0 ? <Empty>{t(($) => $.see.field.noMatch)}</Empty> : null}
      {open.map((allowed) => {
        const group = fitting.filter((each) => each.allowed === allowed);
        const limits = commonLimits(group);
        return group.length === 0 ? null : (
          <div key={allowed} className={`group ${allowed}`}>
            <h4>
              {t(($) => $.see.allowed[allowed])} <span className="hint">{group.length}</span>
              {limits === undefined ? null : <Limits limits={limits} />}
            </h4>
            <ActionRows actions={group} ask={ask} withLimits={limits === undefined} />
          </div>
        );
      })}
      {never.length === 0 ? null : (
        <details className="group">
          <summary>{t(($) => $.see.field.never, { count: never.length })}</summary>
          <ActionRows actions={never} ask={ask} />
        </details>
      )}
      {sources.length === 0 ? null : (
        <details className="group">
          <summary>{t(($) => $.see.field.sources)}</summary>
          <ul className="stack">
            {sources.map(({ title, ref, date }) => (
              <li key={`${title} ${ref}`}>
                <Source title={title} refersTo={ref} date={date} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {fitting.some(({ basis }) => basis === "name") ? <p className="hint">{t(($) => $.see.field.byName)}</p> : null}
    </>
  );
};

/** The actions of one field of the matrix, by what is allowed of them; what is never allowed is folded away. */
export const FieldActions = ({ field, onClose, scope, change, nameOf }: FieldActionsProps): ReactNode => {
  const { t } = useTranslation();
  const { service, level } = field;
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useAskRequest(scope, change);
  const { outcome } = useAnswer("cell", { ...scope, service, level });
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="section field-actions">
      <div className="section-head">
        <h3 ref={heading} tabIndex={-1}>
          {t(($) => $.see.field.title, { service, level: t(($) => $.see.level[level]) })}
        </h3>
        <Button className="button quiet" aria-label={t(($) => $.see.field.close)} onPress={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      {outcome === undefined ? <Waiting /> : null}
      {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
      {outcome?._tag !== "answer" ? null : outcome.gives._tag === "cell" ? (
        <Groups actions={outcome.gives.actions} ask={ask} />
      ) : (
        <NothingToSee why={outcome.gives} nameOf={nameOf} />
      )}
    </section>
  );
};
