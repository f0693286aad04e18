import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { CatalogPage } from "../../../engine/learn/catalog-page.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Empty } from "../../../parts/notice.js";
import type { LearnProps } from "../learn-props.js";
import { useArrival } from "../use-arrival.js";
import { About } from "./about.js";
import { Actions } from "./actions.js";
import { ConditionKeys } from "./condition-keys.js";
import { ResourceTypes } from "./resource-types.js";

type ThereIs = Exclude<CatalogPage, { readonly _tag: "missing" }>;

const Heading = ({ page, hasMoved }: { readonly page: ThereIs } & Pick<LearnProps, "hasMoved">): ReactNode => {
  const { t } = useTranslation();
  const head = useArrival<HTMLHeadingElement>(hasMoved);
  const { catalog, prefixes } = page;
  return (
    <header className="learn-head">
      <h3 ref={head} tabIndex={-1}>
        {page._tag === "documented" ? page.catalog.name : null} <code>{catalog.service}</code>
      </h3>
      <p className="hint">
        {page._tag === "documented"
          ? [
              t(($) => $.learn.catalog.version, { version: catalog.catalogVersion }),
              ...(catalog.catalogDate === undefined
                ? []
                : [t(($) => $.learn.catalog.date, { date: catalog.catalogDate })]),
            ].join(" · ")
          : t(($) => $.learn.catalog.sdkVersion, { version: catalog.catalogVersion, date: catalog.catalogDate ?? "" })}
      </p>
      <p>
        <Chip tone={page._tag === "documented" ? "accent" : "plain"}>
          {t(($) => $.learn.catalog[page._tag === "documented" ? "curated" : "sdk"])}
        </Chip>
        {prefixes.length === 0 ? <NotDocumented>{t(($) => $.learn.catalog.noActions)}</NotDocumented> : null}
        {prefixes.map((prefix) => (
          <span key={prefix} className="tag mono">
            {prefix}:
          </span>
        ))}
      </p>
      {page._tag === "sdk" ? <Empty>{t(($) => $.learn.catalog.inferred)}</Empty> : null}
    </header>
  );
};

/** One service: its actions, resource types and condition keys, and where all of it comes from. */
export const ServicePage = ({ page, ...learn }: LearnProps & { readonly page: CatalogPage }): ReactNode => {
  const { t } = useTranslation();
  const { place, go } = learn;
  const tabs = ["actions", "types", "keys", "about"] as const;
  const documented = page._tag === "documented" ? page.catalog : undefined;
  return (
    <div className="stack">
      <Button className="button quiet back" onPress={() => go({ service: "", search: "" })}>
        <ArrowLeft aria-hidden="true" /> {t(($) => $.learn.catalog.back)}
      </Button>
      {page._tag === "missing" ? (
        <Empty>{t(($) => $.learn.catalog.missing, { name: place.service })}</Empty>
      ) : (
        <>
          <Heading page={page} hasMoved={learn.hasMoved} />
          <Tabs className="facets">
            <TabList className="pages" aria-label={page.catalog.service}>
              {tabs.map((tab) => (
                <Tab id={tab} key={tab} className="page-tab">
                  {t(($) => $.learn.catalog.tabs[tab])}
                  {tab === "actions" ? ` ${String(page.actions.length)}` : null}
                  {tab === "types" ? ` ${String(documented?.resourceTypes.length ?? 0)}` : null}
                  {tab === "keys" ? ` ${String(documented?.conditionKeys.length ?? 0)}` : null}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="actions" className="learn-page">
              <Actions {...learn} page={page} />
            </TabPanel>
            <TabPanel id="types" className="learn-page">
              <ResourceTypes types={documented?.resourceTypes ?? []} sources={documented?.sources ?? []} />
            </TabPanel>
            <TabPanel id="keys" className="learn-page">
              <ConditionKeys keys={documented?.conditionKeys ?? []} sources={documented?.sources ?? []} />
            </TabPanel>
            <TabPanel id="about" className="learn-page">
              <About page={page} go={go} />
            </TabPanel>
          </Tabs>
        </>
      )}
    </div>
  );
};
