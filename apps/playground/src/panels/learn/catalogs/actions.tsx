import type { CataloguedAction } from "@camwright/catalog-loader";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CatalogPage } from "../../../engine/learn/catalog-page.js";
import { type ActionFilter, accessLevels, filterActions, granularities } from "../../../engine/learn/filter-actions.js";
import { Choice } from "../../../parts/choice.js";
import { Empty } from "../../../parts/notice.js";
import type { LearnProps } from "../learn-props.js";
import { Rows } from "../parts/rows.js";
import { SearchBox } from "../parts/search-box.js";
import { ActionDetail } from "./action-detail.js";
import { Grain, Level } from "./levels.js";

export interface ActionsProps extends LearnProps {
  readonly page: Exclude<CatalogPage, { readonly _tag: "missing" }>;
}

const ActionLine = ({ action }: { readonly action: CataloguedAction }): ReactNode => (
  <>
    <span className="row-name">
      <code>{action.name}</code>
      {action.facts === undefined ? null : <span className="row-about">{action.facts.description}</span>}
    </span>
    <span className="row-side">
      <Level access={action.access} />
      <Grain granularity={action.granularity} />
    </span>
  </>
);

/** The actions of a service by name, meaning, access level and granularity; one of them with everything that is known. */
export const Actions = (props: ActionsProps): ReactNode => {
  const { t } = useTranslation();
  const { page, place, go, hasMoved } = props;
  const [filter, setFilter] = useState<Omit<ActionFilter, "text">>({ level: "all", granularity: "all" });
  // Who comes from a search for one action finds it open.
  const [chosen, choose] = useState(() => page.actions.find(({ name }) => name === place.search)?.action ?? "");
  const isChosen = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const openAction = (action: string): void => {
    isChosen.current = true;
    choose(action);
  };
  const close = (): void => {
    choose("");
    list.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  };
  if (page.actions.length === 0) return <Empty>{t(($) => $.learn.catalog.noActions)}</Empty>;
  const shown = filterActions(page.actions, { ...filter, text: place.search });
  const open = page.actions.find(({ action }) => action === chosen);
  const all = { id: "all", name: t(($) => $.learn.all) } as const;
  return (
    <div className="stack">
      <div className="filters">
        <SearchBox
          label={t(($) => $.learn.catalog.filter)}
          value={place.search}
          onSearch={(search) => go({ search })}
          hasMoved={hasMoved}
        />
        <Choice<ActionFilter["level"]>
          label={t(($) => $.learn.catalog.level)}
          value={filter.level}
          onChange={(level) => setFilter({ ...filter, level })}
          options={[all, ...accessLevels.map((id) => ({ id, name: t(($) => $.learn.catalog.levels[id]) }))]}
        />
        <Choice<ActionFilter["granularity"]>
          label={t(($) => $.learn.catalog.granularity)}
          value={filter.granularity}
          onChange={(granularity) => setFilter({ ...filter, granularity })}
          options={[all, ...granularities.map((id) => ({ id, name: t(($) => $.learn.catalog.granularities[id]) }))]}
        />
      </div>
      <output className="hint">{t(($) => $.learn.count, { shown: shown.length, total: page.actions.length })}</output>
      {open === undefined ? null : (
        <ActionDetail key={open.action} {...props} action={open} isChosen={isChosen.current} onClose={close} />
      )}
      <div ref={list}>
        <Rows
          label={t(($) => $.learn.catalog.tabs.actions)}
          items={shown}
          idOf={({ action }) => action}
          nameOf={({ name }) => name}
          onOpen={openAction}
          open={open?.action}
          empty={t(($) => $.learn.nothing)}
        >
          {(action) => <ActionLine action={action} />}
        </Rows>
      </div>
    </div>
  );
};
