import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RoleList } from "../../../engine/learn/roles.js";
import { Section } from "../../../parts/section.js";
import { Source } from "../../../parts/source.js";
import { Facts } from "../parts/facts.js";

const patterns = [
  "serviceLinkedRoleName",
  "serviceLinkedRolePrincipal",
  "serviceRoleName",
  "serviceRolePrincipal",
  "policyName",
  "passRoleResource",
] as const;

/** How the names of roles and services are built, and services of an older list, whose roles are not known. */
export const Naming = ({ naming, legacy }: Pick<RoleList, "naming" | "legacy">): ReactNode => {
  const { t } = useTranslation();
  const [first] = legacy;
  return (
    <details className="more">
      <summary>{t(($) => $.learn.role.naming)}</summary>
      <div className="stack">
        <Facts facts={patterns.map((name) => [t(($) => $.learn.role.patterns[name]), naming[name]])} />
        <Section title={t(($) => $.learn.role.legacy)}>
          <p>
            {legacy.map(({ principal, product }) => (
              <span key={`${principal} ${product}`} className="tag mono">
                {principal}
              </span>
            ))}
          </p>
          {first === undefined ? null : <Source refersTo={first.source.ref} date={first.source.date} />}
        </Section>
      </div>
    </details>
  );
};
