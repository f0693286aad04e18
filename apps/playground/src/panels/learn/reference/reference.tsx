import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  filterEntries,
  type ReferenceEntry,
  type ReferenceGroup,
  referenceGroups,
} from "../../../engine/learn/reference.js";
import { Choice } from "../../../parts/choice.js";
import { Empty } from "../../../parts/notice.js";
import type { LearnProps } from "../learn-props.js";
import { Awaited } from "../parts/awaited.js";
import { SearchBox } from "../parts/search-box.js";
import { useLearnt } from "../use-learnt.js";
import { Entry } from "./entry.js";

/** More than this is not read, and would take long to be drawn. */
const most = 60;

const Entries = ({
  entries,
  place,
  go,
  hasMoved,
}: LearnProps & { readonly entries: readonly ReferenceEntry[] }): ReactNode => {
  const { t } = useTranslation();
  const [group, setGroup] = useState<ReferenceGroup | "all">("all");
  const found = filterEntries(entries, { text: place.search, group });
  const shown = found.slice(0, most);
  return (
    <div className="stack">
      <div className="filters">
        <SearchBox
          label={t(($) => $.learn.reference.search)}
          value={place.search}
          onSearch={(search) => go({ search })}
          hasMoved={hasMoved}
        />
        <Choice<ReferenceGroup | "all">
          label={t(($) => $.learn.reference.group)}
          value={group}
          onChange={setGroup}
          options={[
            { id: "all", name: t(($) => $.learn.all) },
            ...referenceGroups.map((id) => ({ id, name: t(($) => $.learn.reference.groups[id]) })),
          ]}
        />
      </div>
      <output className="hint">{t(($) => $.learn.count, { shown: found.length, total: entries.length })}</output>
      {found.length === 0 ? <Empty>{t(($) => $.learn.nothing)}</Empty> : null}
      <ul className="entries">
        {shown.map((entry) => (
          <Entry key={`${entry._tag} ${entry.name}`} entry={entry} />
        ))}
      </ul>
      {found.length > shown.length ? (
        <p className="hint">{t(($) => $.learn.reference.more, { count: found.length - shown.length })}</p>
      ) : null}
    </div>
  );
};

/** Operators, keys, variables, limits, error codes, rules and open points of the language, in one list. */
export const Reference = (learn: LearnProps): ReactNode => {
  const learnt = useLearnt(learn.asker, "reference", {});
  return <Awaited learnt={learnt}>{(entries) => <Entries {...learn} entries={entries} />}</Awaited>;
};
