import { type CatalogSource, type ResourceTypeFacts, regionUse } from "@camwright/catalog";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../parts/chip.js";
import { Empty } from "../../../parts/notice.js";
import { NamedSources } from "../parts/named-sources.js";

interface ResourceTypesProps {
  readonly types: readonly ResourceTypeFacts[];
  readonly sources: readonly CatalogSource[];
}

/** The resource types of a service with their templates. */
export const ResourceTypes = ({ types, sources }: ResourceTypesProps): ReactNode => {
  const { t } = useTranslation();
  if (types.length === 0) return <Empty>{t(($) => $.learn.catalog.noTypes)}</Empty>;
  return (
    <ul className="entries">
      {types.map((type) => (
        <li key={type.id} className="entry">
          <h4>
            <code>{type.id}</code>
          </h4>
          <p className="mono template">{type.template}</p>
          <p>
            <Chip>{t(($) => $.learn.catalog.region[regionUse(type)])}</Chip>
            {type.basis === undefined ? null : <Chip tone="unknown">{t(($) => $.learn.catalog.tagName)}</Chip>}
          </p>
          {type.notes === undefined ? null : <p className="remark">{type.notes}</p>}
          <NamedSources ids={[type.source]} sources={sources} />
        </li>
      ))}
    </ul>
  );
};
