import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { groupOf, type ReferenceEntry } from "../../../engine/learn/reference.js";
import { Chip } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";
import { KeyFacts } from "../catalogs/condition-keys.js";
import { CodeText, RuleText } from "./code-and-rule.js";
import { DurationText, ParameterText, QuotaText, SizeText } from "./limits.js";

type Of<Tag extends ReferenceEntry["_tag"]> = Extract<ReferenceEntry, { readonly _tag: Tag }>;

const OperatorText = ({ entry: { operator, takesIfExist } }: { readonly entry: Of<"operator"> }): ReactNode => {
  const { t } = useTranslation();
  const what =
    operator.type === "null"
      ? t(($) => $.learn.reference.nullMeans)
      : t(($) => $.learn.reference.comparison[operator.comparison]);
  return (
    <>
      <p>
        <Chip>{operator.type}</Chip> {operator.negated ? t(($) => $.learn.reference.not, { what }) : what}
      </p>
      <p className="hint">{t(($) => $.learn.reference[takesIfExist ? "ifExist" : "noIfExist"])}</p>
      <Source refersTo={operator.name.endsWith("_like") ? "436/46205" : "598/10608"} />
    </>
  );
};

const KeyText = ({ entry: { facts, source } }: { readonly entry: Of<"key"> }): ReactNode => (
  <>
    <p>
      <Chip>{facts.type}</Chip> {facts.description}
    </p>
    <KeyFacts facts={facts} />
    {facts.notes === undefined ? null : <p className="remark">{facts.notes}</p>}
    <Source refersTo={source} />
  </>
);

const VariableText = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(($) => $.learn.reference.variable)}</p>
      <Source refersTo="598/10607" />
    </>
  );
};

const Text = ({ entry }: { readonly entry: ReferenceEntry }): ReactNode => {
  switch (entry._tag) {
    case "operator":
      return <OperatorText entry={entry} />;
    case "key":
      return <KeyText entry={entry} />;
    case "variable":
      return <VariableText />;
    case "quota":
      return <QuotaText quota={entry.quota} />;
    case "size":
      return <SizeText limit={entry.limit} />;
    case "parameter":
      return <ParameterText rule={entry.rule} />;
    case "duration":
      return <DurationText duration={entry.duration} />;
    case "code":
      return <CodeText code={entry.code} />;
    case "rule":
      return <RuleText rule={entry.rule} />;
  }
};

/** One thing to look up. */
export const Entry = ({ entry }: { readonly entry: ReferenceEntry }): ReactNode => {
  const { t } = useTranslation();
  const group = groupOf(entry);
  const name = entry._tag === "variable" ? `\${${entry.name}}` : entry.name;
  return (
    <li className={group === "open" ? "entry open" : "entry"}>
      <div className="section-head">
        <h4>
          <code>{name}</code>
        </h4>
        <Chip tone={group === "open" ? "unknown" : "plain"}>{t(($) => $.learn.reference.groups[group])}</Chip>
      </div>
      <Text entry={entry} />
    </li>
  );
};
