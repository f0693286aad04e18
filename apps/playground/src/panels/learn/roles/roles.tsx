import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { filterRoles, type RoleList, type RoleRow } from "../../../engine/learn/roles.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Choice } from "../../../parts/choice.js";
import type { LearnProps } from "../learn-props.js";
import { Awaited } from "../parts/awaited.js";
import { Rows } from "../parts/rows.js";
import { SearchBox } from "../parts/search-box.js";
import { useLearnt } from "../use-learnt.js";
import { Naming } from "./naming.js";
import { RolePageView } from "./role-page.js";

const kinds = ["service-linked role", "service role", "preset policy"] as const satisfies readonly RoleRow["kind"][];

const RoleLine = ({ row: { name, useCase, kind, roleEntity, policies } }: { readonly row: RoleRow }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <span className="row-name">
        <code>{name}</code>
        <span className="row-about">{useCase}</span>
      </span>
      <span className="row-side">
        <Chip>{t(($) => $.learn.role.kinds[kind])}</Chip>
        {roleEntity === null ? <NotDocumented>{t(($) => $.learn.role.noEntity)}</NotDocumented> : null}
        {kind === "preset policy" || policies.known === 0 ? null : (
          <span className="hint">{t(($) => $.learn.role.policyCount, policies)}</span>
        )}
        {policies.known === 0 ? <NotDocumented>{t(($) => $.learn.role.noPolicy)}</NotDocumented> : null}
      </span>
    </>
  );
};

const List = ({ list, place, go, hasMoved }: LearnProps & { readonly list: RoleList }): ReactNode => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<RoleRow["kind"] | "all">("all");
  const { rows } = list;
  const shown = filterRoles(rows, { text: place.search, kind });
  return (
    <div className="stack">
      <div className="filters">
        <SearchBox
          label={t(($) => $.learn.role.search)}
          value={place.search}
          onSearch={(search) => go({ search })}
          hasMoved={hasMoved}
        />
        <Choice<RoleRow["kind"] | "all">
          label={t(($) => $.learn.role.kind)}
          value={kind}
          onChange={setKind}
          options={[
            { id: "all", name: t(($) => $.learn.all) },
            ...kinds.map((id) => ({ id, name: t(($) => $.learn.role.kinds[id]) })),
          ]}
        />
      </div>
      <output className="hint">{t(($) => $.learn.count, { shown: shown.length, total: rows.length })}</output>
      <Rows
        label={t(($) => $.learn.role.list)}
        items={shown}
        idOf={({ name }) => name}
        nameOf={({ name }) => name}
        onOpen={(role) => go({ role })}
        empty={t(($) => $.learn.nothing)}
      >
        {(row) => <RoleLine row={row} />}
      </Rows>
      <Naming {...list} />
    </div>
  );
};

const AllRoles = (learn: LearnProps): ReactNode => {
  const learnt = useLearnt(learn.asker, "roles", {});
  return <Awaited learnt={learnt}>{(list) => <List {...learn} list={list} />}</Awaited>;
};

const OneRole = (learn: LearnProps): ReactNode => {
  const learnt = useLearnt(learn.asker, "role", { name: learn.place.role });
  return <Awaited learnt={learnt}>{(page) => <RolePageView {...learn} page={page} />}</Awaited>;
};

/** The roles that services assume and the preset policies, or one of them. */
export const Roles = (learn: LearnProps): ReactNode =>
  learn.place.role === "" ? <AllRoles {...learn} /> : <OneRole {...learn} />;
