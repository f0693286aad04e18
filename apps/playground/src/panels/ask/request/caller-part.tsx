import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  asKind,
  type CallerField,
  type CallerForm,
  type CallerKind,
  callerFields,
  callerKinds,
  isFilled,
  readCaller,
  writeCaller,
} from "../../../engine/compose/caller.js";
import type { VariableUse } from "../../../engine/compose/key-offers.js";
import { Choice } from "../../../parts/choice.js";
import { Block } from "./block.js";
import { CallerDetails } from "./caller-details.js";
import { Entry } from "./entry.js";
import type { PartProps } from "./part-props.js";
import { TextSwitch } from "./text-switch.js";
import { Variables } from "./variables.js";

interface CallerPartProps extends PartProps {
  /** What policies fill in of the caller. */
  readonly variables: readonly VariableUse[];
}

const placeholders: Readonly<Record<CallerField, string>> = {
  ownerUin: "100000000001",
  uin: "100000000011",
  roleName: "reader",
  roleId: "4611686018427733635",
  session: "4611686018427733635",
  provider: "corp",
  service: "cvm.qcloud.com",
};

/** Services and visitors belong to no account, and whoever comes from a provider has none either. */
const hasAppId = (kind: CallerKind): boolean => !["service", "anonymous", "saml", "oidc"].includes(kind);

interface CallerFieldsProps {
  readonly form: CallerForm;
  readonly onChange: (form: CallerForm) => void;
  readonly children: ReactNode;
}

const CallerFields = ({ form, onChange, children }: CallerFieldsProps): ReactNode => {
  const { t } = useTranslation();
  const { kind, values } = form;
  return (
    <div className="fields four">
      <Choice
        label={t(($) => $.ask.callerKind)}
        value={kind}
        options={callerKinds.map((id) => ({ id, name: t(($) => $.ask.caller[id]) }))}
        onChange={(chosen) => onChange(asKind(form, chosen))}
      />
      {callerFields(kind).map((name) => (
        <Entry
          key={name}
          label={t(($) => $.ask.callerField[name])}
          value={values[name] ?? ""}
          placeholder={placeholders[name]}
          isNumber={name === "ownerUin" || name === "uin"}
          problem={isFilled(kind, name, values[name] ?? "") ? undefined : t(($) => $.ask.callerProblem[name])}
          onChange={(value) => onChange({ kind, values: { ...values, [name]: value } })}
        />
      ))}
      {children}
    </div>
  );
};

/** Who asks: a form for each kind of caller, or the name as it is. */
export const CallerPart = ({ request, onChange, variables }: CallerPartProps): ReactNode => {
  const { t } = useTranslation();
  const [isText, setIsText] = useState(false);
  const [typed, setTyped] = useState<{ readonly kind: CallerKind; readonly text: string }>();
  const { principal } = request;
  const form = readCaller(principal, typed?.text === principal ? typed.kind : undefined);
  const write = (next: CallerForm): void => {
    const text = writeCaller(next);
    setTyped({ kind: next.kind, text });
    onChange({ principal: text });
  };
  const title = t(($) => $.ask.principal);
  const appId = (
    <Entry
      label={t(($) => $.ask.appId)}
      value={request.appId}
      isNumber
      placeholder="1250000000"
      onChange={(text) => onChange({ appId: text })}
    />
  );
  return (
    <Block
      name="principal"
      title={title}
      tools={
        <TextSwitch
          of={title}
          isText={isText || form === undefined}
          isForced={form === undefined}
          onChange={setIsText}
        />
      }
    >
      {isText || form === undefined ? (
        <div className="fields">
          <Entry
            className="wide"
            label={t(($) => $.ask.principalName)}
            value={principal}
            placeholder="qcs::cam::uin/100000000001:uin/100000000011"
            problem={form === undefined ? t(($) => $.ask.principalProblem) : undefined}
            onChange={(text) => onChange({ principal: text })}
          />
          {appId}
        </div>
      ) : (
        <CallerFields form={form} onChange={write}>
          {hasAppId(form.kind) ? appId : null}
        </CallerFields>
      )}
      <Variables variables={variables} />
      <CallerDetails request={request} onChange={onChange} />
    </Block>
  );
};
