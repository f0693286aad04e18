import type { CatalogSource, ConditionKeyFacts } from "@camwright/catalog";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Empty } from "../../../parts/notice.js";
import { Facts } from "../parts/facts.js";
import { NamedSources } from "../parts/named-sources.js";

const Tags = ({ names }: { readonly names: readonly string[] }): ReactNode =>
  names.map((name) => (
    <span key={name} className="tag mono">
      {name}
    </span>
  ));

/** The operators and actions of a condition key, as far as they are documented. */
export const KeyFacts = ({ facts }: { readonly facts: ConditionKeyFacts }): ReactNode => {
  const { t } = useTranslation();
  const { operators = [], actions, openEnded = false } = facts;
  return (
    <Facts
      facts={[
        [
          t(($) => $.learn.catalog.operators),
          operators.length === 0 ? (
            <NotDocumented>{t(($) => $.learn.catalog.noOperators)}</NotDocumented>
          ) : (
            <Tags names={operators} />
          ),
        ],
        [
          t(($) => $.learn.catalog.keyActions),
          actions === "every-request" ? (
            t(($) => $.learn.catalog.everyRequest)
          ) : actions.length === 0 ? (
            <NotDocumented>{t(($) => $.learn.catalog.noKeyActions)}</NotDocumented>
          ) : (
            <>
              <Tags names={actions} />{" "}
              {openEnded ? <span className="hint">{t(($) => $.learn.catalog.wider)}</span> : null}
            </>
          ),
        ],
      ]}
    />
  );
};

interface ConditionKeysProps {
  readonly keys: readonly ConditionKeyFacts[];
  readonly sources: readonly CatalogSource[];
}

/** The condition keys of a service. */
export const ConditionKeys = ({ keys, sources }: ConditionKeysProps): ReactNode => {
  const { t } = useTranslation();
  if (keys.length === 0) return <Empty>{t(($) => $.learn.catalog.noKeysAtAll)}</Empty>;
  return (
    <ul className="entries">
      {keys.map((facts) => (
        <li key={facts.key} className="entry">
          <h4>
            <code>{facts.key}</code> <Chip>{facts.type}</Chip>
          </h4>
          <p>{facts.description}</p>
          <KeyFacts facts={facts} />
          {facts.typeBasis === undefined ? null : <p className="remark">{facts.typeBasis}</p>}
          {facts.notes === undefined ? null : <p className="remark">{facts.notes}</p>}
          <NamedSources ids={[facts.source]} sources={sources} />
        </li>
      ))}
    </ul>
  );
};
