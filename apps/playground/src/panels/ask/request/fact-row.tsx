import { X } from "lucide-react";
import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type FactState, withFact, withState } from "../../../engine/compose/facts.js";
import type { KeyOffer } from "../../../engine/compose/key-offers.js";
import type { Fact, Tab } from "../../../engine/workspace.js";
import { Chip } from "../../../parts/chip.js";
import { IconButton } from "../../../parts/icon-button.js";
import { FactValues } from "./fact-values.js";
import { KeyInfo } from "./key-info.js";

interface FactRowProps {
  readonly offer: KeyOffer;
  /** What the request says of the key; `undefined`: it is absent. */
  readonly fact: Fact | undefined;
  readonly facts: readonly Fact[];
  readonly tabs: readonly Tab[];
  readonly hasSay: boolean;
  readonly onChange: (facts: readonly Fact[]) => void;
}

const states: readonly FactState[] = ["given", "absent", "unknown"];

/** One condition key: whether the request has it, and its values. */
export const FactRow = ({ offer, fact, facts, tabs, hasSay, onChange }: FactRowProps): ReactNode => {
  const { t } = useTranslation();
  const state: FactState = fact?.state ?? "absent";
  const key = fact?.key ?? offer.key;
  const isAsked = offer.uses.length > 0;
  return (
    <li>
      <fieldset className="fact" aria-label={key}>
        <div className="fact-key">
          <code>{key}</code>
          <KeyInfo offer={offer} tabs={tabs} />
          {hasSay ? null : <Chip>{t(($) => $.ask.noSay)}</Chip>}
        </div>
        <ToggleButtonGroup
          className="segments"
          aria-label={t(($) => $.ask.stateOf, { key })}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state]}
          onSelectionChange={(chosen) => {
            const next = states.find((each) => chosen.has(each));
            if (next !== undefined && next !== state) onChange(withState(facts, key, next));
          }}
        >
          {states.map((each) => (
            <ToggleButton key={each} id={each} className="segment">
              {t(($) => $.ask.state[each])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {isAsked ? null : (
          <IconButton
            icon={X}
            label={t(($) => $.ask.dropFact, { key })}
            onPress={() => onChange(withState(facts, key, "absent"))}
          />
        )}
        {fact === undefined || fact.state !== "given" ? null : (
          <FactValues fact={fact} offer={offer} onChange={(values) => onChange(withFact(facts, { ...fact, values }))} />
        )}
      </fieldset>
    </li>
  );
};
