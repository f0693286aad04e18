import type { ReactNode } from "react";
import { Label, ProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Found, Hit } from "../../../engine/learn/search.js";
import type { ServiceRow } from "../../../engine/learn/services.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Failed } from "../../../parts/notice.js";
import type { LearnProps } from "../learn-props.js";
import { Rows } from "../parts/rows.js";
import { SearchBox } from "../parts/search-box.js";
import { useSearch } from "./use-search.js";

const Progress = ({ loaded, total }: Pick<Found, "loaded" | "total">): ReactNode => {
  const { t } = useTranslation();
  if (loaded === total) return null;
  return (
    <ProgressBar className="progress" value={loaded} maxValue={total}>
      <Label>{t(($) => $.learn.catalog.loading, { loaded, total })}</Label>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rest" width="100" height="4" />
        <rect className="used" width={(100 * loaded) / total} height="4" />
      </svg>
    </ProgressBar>
  );
};

const HitRow = ({ hit }: { readonly hit: Hit }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <span className="row-name">
        <code>{hit.name}</code>
        {hit.meaning === undefined ? (
          <NotDocumented>{t(($) => $.learn.undocumented)}</NotDocumented>
        ) : (
          <span className="row-about">{hit.meaning}</span>
        )}
      </span>
      <span className="row-side">
        <Chip>{hit._tag === "service" ? t(($) => $.learn.catalog.services) : hit.service}</Chip>
      </span>
    </>
  );
};

const idOf = ({ _tag, service, name }: Hit): string => `${_tag} ${service} ${name}`;

const Hits = ({ found, go }: { readonly found: Found } & Pick<LearnProps, "go">): ReactNode => {
  const { t } = useTranslation();
  const { hits, loaded, total } = found;
  const open = (id: string): void => {
    const hit = hits.find((each) => idOf(each) === id);
    if (hit === undefined) return;
    go({ service: hit.service, search: hit._tag === "service" ? "" : hit.name.slice(hit.name.indexOf(":") + 1) });
  };
  return (
    <>
      <Progress loaded={loaded} total={total} />
      <Rows
        label={t(($) => $.learn.catalog.found)}
        items={hits}
        idOf={idOf}
        nameOf={({ name }) => name}
        onOpen={open}
        empty={loaded < total ? null : t(($) => $.learn.nothing)}
      >
        {(hit) => <HitRow hit={hit} />}
      </Rows>
    </>
  );
};

const ServiceLine = ({ row: { service, kind, product, prefixes } }: { readonly row: ServiceRow }): ReactNode => {
  const { t } = useTranslation();
  const shown = prefixes.filter((prefix) => prefix !== service);
  return (
    <>
      <span className="row-name">
        <code>{service}</code>
        {product === undefined ? null : <span className="row-about">{product}</span>}
      </span>
      <span className="row-side">
        {prefixes.length === 0 ? <NotDocumented>{t(($) => $.learn.catalog.noActions)}</NotDocumented> : null}
        {shown.map((prefix) => (
          <span key={prefix} className="tag mono">
            {prefix}:
          </span>
        ))}
        <Chip tone={kind === "curated" ? "accent" : "plain"}>{t(($) => $.learn.catalog[kind])}</Chip>
      </span>
    </>
  );
};

/** All services, and a search in the actions of all of them. */
export const ServiceList = ({
  services,
  place,
  go,
  hasMoved,
  asker,
}: LearnProps & { readonly services: readonly ServiceRow[] }): ReactNode => {
  const { t } = useTranslation();
  const found = useSearch(asker, place.search);
  return (
    <div className="stack">
      <SearchBox
        label={t(($) => $.learn.catalog.search)}
        value={place.search}
        onSearch={(search) => go({ search })}
        hasMoved={hasMoved}
      />
      {found === undefined ? (
        <>
          <p className="hint">{t(($) => $.learn.catalog.intro)}</p>
          <Rows
            label={t(($) => $.learn.catalog.services)}
            items={services}
            idOf={({ service }) => service}
            nameOf={({ service, product = "" }) => `${service} ${product}`.trim()}
            onOpen={(service) => go({ service })}
            empty={null}
          >
            {(row) => <ServiceLine row={row} />}
          </Rows>
        </>
      ) : typeof found === "string" ? (
        <Failed message={found} />
      ) : (
        <Hits found={found} go={go} />
      )}
    </div>
  );
};
