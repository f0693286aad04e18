import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
  Radio,
  RadioGroup,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { countTab, lookAt } from "../../engine/transitions.js";
import { firstSight, type Tab } from "../../engine/workspace.js";
import type { PanelProps } from "../panel-props.js";

/** Whether documents are chosen of which only the first one can count. */
const isSingular = (tabs: readonly Tab[]): boolean =>
  (["boundary", "session"] as const).some((single) => tabs.filter(({ kind }) => kind === single).length > 1);

/** Which documents count, and for whom; folded into one line. */
export const ScopeBar = ({ workspace, change }: Pick<PanelProps, "workspace" | "change">): ReactNode => {
  const { t } = useTranslation();
  const { tabs, see = firstSight } = workspace;
  const counted = tabs.filter(({ id }) => !see.left.includes(id));
  const names = counted.map(({ name }) => name).join(", ");
  const caller = t(($) => $.see.scope[see.caller]);
  return (
    <Disclosure className="scope">
      <Heading level={3}>
        <Button slot="trigger" className="scope-line">
          <ChevronRight aria-hidden="true" />
          <span>{t(($) => $.see.scope.title)}</span>
          <span className="scope-summary">
            {t(($) => $.see.scope.summary, { documents: names === "" ? t(($) => $.see.scope.none) : names, caller })}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="scope-choices">
          <CheckboxGroup
            value={counted.map(({ id }) => id)}
            onChange={(ids) =>
              change((before) => before.tabs.reduce((so, { id }) => countTab(so, id, ids.includes(id)), before))
            }
          >
            <Label>{t(($) => $.see.scope.documents)}</Label>
            {tabs.map(({ id, name, kind }) => (
              <Checkbox key={id} value={id} className="checkbox">
                <span className="box" aria-hidden="true" />
                {name} <span className="hint">{t(($) => $.common.kind[kind])}</span>
              </Checkbox>
            ))}
            {isSingular(counted) ? <p className="hint">{t(($) => $.see.scope.one)}</p> : null}
          </CheckboxGroup>
          <RadioGroup
            value={see.caller}
            onChange={(value) =>
              change((before) => lookAt(before, { caller: value === "request" ? "request" : "any" }))
            }
          >
            <Label>{t(($) => $.see.scope.caller)}</Label>
            {(["any", "request"] as const).map((each) => (
              <Radio key={each} value={each} className="checkbox">
                <span className="box round" aria-hidden="true" />
                {t(($) => $.see.scope[each])}
              </Radio>
            ))}
            {see.caller === "request" ? <code>{workspace.request.principal}</code> : null}
          </RadioGroup>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
};
