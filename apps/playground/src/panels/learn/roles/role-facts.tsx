import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RolePage } from "../../../engine/learn/roles.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Section } from "../../../parts/section.js";
import { PolicyText } from "./policy-text.js";

type Role = Extract<RolePage, { readonly _tag: "role" }>["role"];

const Policy = ({ policy }: { readonly policy: Role["policies"][number] }): ReactNode => {
  const { t } = useTranslation();
  const { name, extent, listedActions, listedResource, note } = policy;
  const title = name ?? t(($) => $.learn.role.unnamed);
  return (
    <li className="entry">
      <h4>{name === null ? <NotDocumented>{title}</NotDocumented> : <code>{name}</code>}</h4>
      <p>
        {extent === "full" ? (
          <Chip tone="allow">{t(($) => $.learn.role.extent.full)}</Chip>
        ) : (
          <NotDocumented>{t(($) => $.learn.role.extent[extent])}</NotDocumented>
        )}
      </p>
      {note === null ? null : <p className="remark">{note}</p>}
      {listedActions === null ? null : (
        <p>
          <span className="hint">{t(($) => $.learn.role.listed)}:</span>{" "}
          {listedActions.map((action) => (
            <span key={action} className="tag mono">
              {action}
            </span>
          ))}
        </p>
      )}
      {listedResource === null ? null : <p className="mono template">{listedResource}</p>}
      {policy.policy === null ? null : <PolicyText label={title} policy={policy.policy} />}
    </li>
  );
};

const Entities = ({ roleEntity }: Pick<Role, "roleEntity">): ReactNode => {
  const { t } = useTranslation();
  if (roleEntity === null) return <NotDocumented>{t(($) => $.learn.role.noEntity)}</NotDocumented>;
  return roleEntity.map((entity) => (
    <span key={entity} className="tag mono">
      {entity}
    </span>
  ));
};

/** A role that a service assumes: for what, who may, and what it may do. */
export const RoleFacts = ({ role }: { readonly role: Role }): ReactNode => {
  const { t } = useTranslation();
  const { name, product, kind, useCase, useCaseBasis, roleEntity, policies, trustPolicy, trustBasis } = role;
  return (
    <>
      <header className="learn-head">
        <h3>
          <code>{name}</code>
        </h3>
        <p>
          <Chip tone="accent">{t(($) => $.learn.role.kinds[kind])}</Chip>
          <Chip>{product}</Chip>
        </p>
        <p>
          {useCase} {useCaseBasis === "name" ? <NotDocumented>{t(($) => $.learn.role.byName)}</NotDocumented> : null}
        </p>
      </header>
      <Section title={t(($) => $.learn.role.entity)}>
        <p>
          <Entities roleEntity={roleEntity} />
        </p>
      </Section>
      <Section title={t(($) => $.learn.role.policies)}>
        {policies.length === 0 ? (
          <p>
            <NotDocumented>{t(($) => $.learn.undocumented)}</NotDocumented> {t(($) => $.learn.role.noPolicies)}
          </p>
        ) : (
          <ul className="entries">
            {policies.map((policy, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- some policies have no name
              <Policy key={index} policy={policy} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t(($) => $.learn.role.trust)}>
        <p>
          {trustBasis === "unknown" ? (
            <NotDocumented>{t(($) => $.learn.role.trustBasis.unknown)}</NotDocumented>
          ) : (
            <span className="hint">{t(($) => $.learn.role.trustBasis[trustBasis])}</span>
          )}
        </p>
        {trustPolicy === null ? null : <PolicyText label={t(($) => $.learn.role.trust)} policy={trustPolicy} />}
      </Section>
    </>
  );
};
