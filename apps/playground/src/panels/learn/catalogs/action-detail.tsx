import type { CataloguedAction } from "@camwright/catalog-loader";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { IconButton } from "../../../parts/icon-button.js";
import { Facts } from "../parts/facts.js";
import { NamedSources } from "../parts/named-sources.js";
import type { ActionsProps } from "./actions.js";
import { Grain, Level } from "./levels.js";
import { UseAction } from "./use-action.js";

interface ActionDetailProps extends ActionsProps {
  readonly action: CataloguedAction;
  /** Whether a person chose it just now, and not a link. */
  readonly isChosen: boolean;
  readonly onClose: () => void;
}

const Names = ({ names, none }: { readonly names: readonly string[]; readonly none: ReactNode }): ReactNode =>
  names.length === 0
    ? none
    : names.map((name) => (
        <span key={name} className="tag mono">
          {name}
        </span>
      ));

/** The resource types of an action with their templates, where it has some. */
const Types = ({ action, page }: Pick<ActionDetailProps, "action" | "page">): ReactNode => {
  const { t } = useTranslation();
  const { facts, granularity } = action;
  if (granularity === "operation") return <code>*</code>;
  if (facts === undefined || facts.resourceTypes.length === 0) {
    return <NotDocumented>{t(($) => $.learn.undocumented)}</NotDocumented>;
  }
  const types = page._tag === "documented" ? page.catalog.resourceTypes : [];
  return (
    <ul className="typed">
      {facts.resourceTypes.map((id) => (
        <li key={id}>
          <span className="tag mono">{id}</span>{" "}
          <span className="mono template">{types.find((type) => type.id === id)?.template}</span>
        </li>
      ))}
    </ul>
  );
};

const Remarks = ({ action: { facts }, page }: Pick<ActionDetailProps, "action" | "page">): ReactNode => {
  const { t } = useTranslation();
  if (facts === undefined) return null;
  const seenOnly = facts.seenIn.every((kind) => kind === "sdk" || kind === "audit");
  const sources = page._tag === "documented" ? page.catalog.sources : [];
  return (
    <>
      {seenOnly ? <p className="remark">{t(($) => $.learn.catalog.seenOnly)}</p> : null}
      {facts.prefixDocumented === false ? <p className="remark">{t(($) => $.learn.catalog.prefixInferred)}</p> : null}
      {facts.conflicts?.map(({ source, granularity, resourceTypes }) => (
        <div key={source} className="remark conflict">
          {t(($) => $.learn.catalog.conflict, { granularity: t(($) => $.learn.catalog.granularities[granularity]) })}{" "}
          <Names names={resourceTypes} none={null} />
          <NamedSources ids={[source]} sources={sources} />
        </div>
      ))}
      {facts.notes === undefined ? null : <p className="remark">{facts.notes}</p>}
    </>
  );
};

/** Everything that is known of one action, and what can be done with it. */
export const ActionDetail = ({ action, isChosen, onClose, ...props }: ActionDetailProps): ReactNode => {
  const { t } = useTranslation();
  const { page } = props;
  const { facts } = action;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isChosen) head.current?.focus();
  }, [isChosen]);
  const open = <NotDocumented>{t(($) => $.learn.undocumented)}</NotDocumented>;
  return (
    <section className="detail">
      <div className="section-head">
        <h4 ref={head} tabIndex={-1}>
          <code>{action.action}</code>{" "}
          {facts?.deprecated ? <Chip tone="unknown">{t(($) => $.learn.catalog.deprecated)}</Chip> : null}
        </h4>
        <IconButton icon={X} label={t(($) => $.learn.catalog.close, { action: action.action })} onPress={onClose} />
      </div>
      {facts === undefined ? null : <p>{facts.description}</p>}
      <Facts
        facts={[
          [
            t(($) => $.learn.catalog.level),
            <>
              <Level access={action.access} />{" "}
              {action.accessBasis === undefined ? null : (
                <span className="hint">{t(($) => $.learn.catalog.levelBasis[action.accessBasis ?? "name"])}</span>
              )}
            </>,
          ],
          [
            t(($) => $.learn.catalog.granularity),
            <>
              <Grain granularity={action.granularity} />{" "}
              <span className="hint">{t(($) => $.learn.catalog.granularityMeans[action.granularity])}</span>
            </>,
          ],
          [t(($) => $.learn.catalog.types), <Types action={action} page={page} />],
          [
            t(($) => $.learn.catalog.keys),
            facts === undefined ? (
              open
            ) : (
              <Names
                names={facts.conditionKeys}
                none={<span className="hint">{t(($) => $.learn.catalog.noKeys)}</span>}
              />
            ),
          ],
          [
            t(($) => $.learn.catalog.noIp),
            facts?.ipRestriction === undefined
              ? open
              : t(($) => $.learn.catalog.ip[facts.ipRestriction ?? "supported"]),
          ],
        ]}
      />
      <Remarks action={action} page={page} />
      <UseAction {...props} action={action} />
      {page._tag === "documented" && facts !== undefined ? (
        <NamedSources ids={facts.sources} sources={page.catalog.sources} />
      ) : (
        <p className="source">{t(($) => $.learn.catalog.sdk)}</p>
      )}
    </section>
  );
};
