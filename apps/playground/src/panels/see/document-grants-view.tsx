import { Ban, Check } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentGrants, StatementGrant } from "../../engine/see/document-grants.js";
import { Chip } from "../../parts/chip.js";
import { ConditionChips } from "../../parts/condition-chip.js";
import { Empty } from "../../parts/notice.js";
import { Section } from "../../parts/section.js";
import { Names } from "./names.js";

const StatementRow = ({ effect, principals, actions, resources, tests }: StatementGrant): ReactNode => {
  const { t } = useTranslation();
  const everybody = t(($) => $.see.given.everybody);
  return (
    <li className="grant">
      <div className="grant-line">
        {effect === "allow" ? (
          <Check aria-hidden="true" className="given" />
        ) : (
          <Ban aria-hidden="true" className="gone" />
        )}
        <Chip tone={effect}>{t(($) => (effect === "allow" ? $.see.given.gives : $.see.given.takes))}</Chip>
        <Names names={principals.map((name) => (name === "*" ? everybody : name))} />
      </div>
      <div className="grant-line inner">
        <Names names={actions} /> <span aria-hidden="true">→</span>
        {resources.length === 0 ? <span>{t(($) => $.see.given.role)}</span> : <Names names={resources} />}
        <ConditionChips tests={tests} />
      </div>
    </li>
  );
};

/** What the policy of a bucket or role says, statement by statement. */
export const DocumentGrantsView = ({
  grants: { kind, statements },
  name,
}: {
  readonly grants: DocumentGrants;
  readonly name: string;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <Section title={t(($) => $.see.given.title, { name })}>
      <p className="hint">{t(($) => $.see.given[kind])}</p>
      {statements === undefined ? <Empty>{t(($) => $.common.unreadable, { name })}</Empty> : null}
      {statements?.length === 0 ? <Empty>{t(($) => $.see.given.empty)}</Empty> : null}
      <ul className="grants">
        {statements?.map((each) => (
          <StatementRow key={each.statement} {...each} />
        ))}
      </ul>
    </Section>
  );
};
