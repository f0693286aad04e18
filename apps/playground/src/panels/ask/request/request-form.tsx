import type { ReactNode } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Fact, RequestDraft } from "../../../engine/workspace.js";
import { Field } from "../../../parts/field.js";

interface RequestFormProps {
  readonly request: RequestDraft;
  readonly onChange: (parts: Partial<RequestDraft>) => void;
}

interface FactRowProps {
  readonly fact: Fact;
  readonly onChange: (fact: Fact) => void;
  readonly onDrop: () => void;
}

const FactRow = ({ fact, onChange, onDrop }: FactRowProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="row fact">
      <Field label={t(($) => $.ask.key)} value={fact.key} onChange={(key) => onChange({ ...fact, key })} />
      {fact.state === "unknown" ? null : (
        <Field
          label={t(($) => $.ask.value)}
          value={fact.values.join(", ")}
          onChange={(text) => onChange({ ...fact, values: text.split(", ") })}
        />
      )}
      <Checkbox
        className="checkbox"
        isSelected={fact.state === "unknown"}
        onChange={(isUnknown) => onChange({ ...fact, state: isUnknown ? "unknown" : "given" })}
      >
        <span className="box" aria-hidden="true" />
        {t(($) => $.ask.unknown)}
      </Checkbox>
      <Button className="button quiet" aria-label={t(($) => $.ask.dropFact, { key: fact.key })} onPress={onDrop}>
        ×
      </Button>
    </div>
  );
};

/** The parts of one request. */
export const RequestForm = ({ request, onChange }: RequestFormProps): ReactNode => {
  const { t } = useTranslation();
  const { facts } = request;
  const setFact = (index: number, fact: Fact): void =>
    onChange({ facts: facts.map((each, at) => (at === index ? fact : each)) });
  return (
    <div className="form">
      <Field
        label={t(($) => $.ask.principal)}
        hint={t(($) => $.ask.principalHint)}
        value={request.principal}
        onChange={(principal) => onChange({ principal })}
      />
      <Field label={t(($) => $.ask.appId)} value={request.appId} onChange={(appId) => onChange({ appId })} />
      <Field label={t(($) => $.ask.action)} value={request.action} onChange={(action) => onChange({ action })} />
      <Field
        label={t(($) => $.ask.resource)}
        value={request.resources[0] ?? ""}
        onChange={(resource) => onChange({ resources: [resource, ...request.resources.slice(1)] })}
      />
      <fieldset>
        <legend>{t(($) => $.ask.facts)}</legend>
        {facts.map((fact, index) => (
          <FactRow
            // Keys are typed letter by letter, so that only the place stays the same.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            fact={fact}
            onChange={(changed) => setFact(index, changed)}
            onDrop={() => onChange({ facts: facts.filter((_, at) => at !== index) })}
          />
        ))}
        <Button
          className="button"
          onPress={() => onChange({ facts: [...facts, { key: "", state: "given", values: [""] }] })}
        >
          {t(($) => $.ask.addFact)}
        </Button>
      </fieldset>
    </div>
  );
};
