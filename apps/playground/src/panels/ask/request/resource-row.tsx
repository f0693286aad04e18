import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ActionOffer } from "../../../engine/compose/describe-action.js";
import {
  type AccountNames,
  type ReadResource,
  readResource,
  startForm,
  writeResource,
} from "../../../engine/compose/resource-fields.js";
import { Choice } from "../../../parts/choice.js";
import { IconButton } from "../../../parts/icon-button.js";
import { Entry } from "./entry.js";
import { ResourceFields } from "./resource-fields.js";
import { TextSwitch } from "./text-switch.js";

interface ResourceRowProps {
  /** Which of several. */
  readonly number: number | undefined;
  readonly text: string;
  readonly offer: ActionOffer | undefined;
  readonly account: AccountNames;
  readonly onChange: (text: string) => void;
  readonly onDrop: (() => void) | undefined;
}

const noForm = "text";

/** One resource: in the fields of its type, or as text. */
export const ResourceRow = ({ number, text, offer, account, onChange, onDrop }: ResourceRowProps): ReactNode => {
  const { t } = useTranslation();
  const [isText, setIsText] = useState(false);
  const [typed, setTyped] = useState<{ readonly id: string; readonly text: string }>();
  const forms = offer?.forms ?? [];
  const read = readResource(forms, text, typed?.text === text ? typed.id : undefined);
  const write = ({ form, values }: ReadResource): void => {
    const made = writeResource(form, values);
    setTyped({ id: form.id, text: made });
    setIsText(false);
    onChange(made);
  };
  const choose = (id: string): void => {
    const form = forms.find((each) => each.id === id);
    if (form === undefined) setIsText(true);
    else write({ form, values: startForm(form, account, read) });
  };
  const name = number === undefined ? t(($) => $.ask.resource) : t(($) => $.ask.resourceNumber, { number });
  const shown = isText ? undefined : read;
  const types = [{ id: noForm, name: t(($) => $.ask.noType) }, ...forms.map(({ id }) => ({ id, name: id }))];
  return (
    <fieldset className="resource" aria-label={name}>
      <div className="fields">
        {forms.length === 0 ? null : (
          <Choice
            label={offer?.formsOf === "action" ? t(($) => $.ask.type) : t(($) => $.ask.typeOfService)}
            value={shown?.form.id ?? noForm}
            options={types}
            onChange={choose}
          />
        )}
        {shown === undefined ? (
          <Entry
            className="wide"
            label={name}
            value={text}
            placeholder={forms[0]?.template ?? "qcs::service:region:uin/100000000001:type/id"}
            onChange={onChange}
          />
        ) : (
          <ResourceFields read={shown} onChange={(values) => write({ form: shown.form, values })} />
        )}
      </div>
      <div className="resource-foot">
        <p className="made">{shown === undefined ? null : <code>{text}</code>}</p>
        {forms.length === 0 ? null : (
          <TextSwitch of={name} isText={shown === undefined} isForced={read === undefined} onChange={setIsText} />
        )}
        {onDrop === undefined ? null : (
          <IconButton icon={X} label={t(($) => $.ask.dropResource, { name })} onPress={onDrop} />
        )}
      </div>
    </fieldset>
  );
};
