import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { factAbout, hasSay, withState } from "../../../engine/compose/facts.js";
import type { KeyOffer, KeyOffers } from "../../../engine/compose/key-offers.js";
import { limits } from "../../../engine/limits.js";
import type { Fact, Tab } from "../../../engine/workspace.js";
import { AddKey } from "./add-key.js";
import { Block } from "./block.js";
import { FactRow } from "./fact-row.js";
import type { PartProps } from "./part-props.js";

interface FactsPartProps extends PartProps {
  readonly offers: KeyOffers | undefined;
  readonly tabs: readonly Tab[];
}

/** A key of which no catalog and no policy says anything. */
const unheard = (key: string): KeyOffer => ({
  key,
  input: "text",
  inputFrom: "nothing",
  meaning: "",
  sources: [],
  uses: [],
  suggestions: [],
});

/** What is known of the request's circumstances: first the keys that the policies ask of. */
export const FactsPart = ({ request, onChange, offers, tabs }: FactsPartProps): ReactNode => {
  const { t } = useTranslation();
  const { facts } = request;
  const asked = offers?.asked ?? [];
  const others = offers?.others ?? [];
  const askedKeys = asked.map(({ key }) => key);
  const isListed = (fact: Fact): boolean => asked.some(({ key }) => factAbout(facts, key) === fact);
  const rest = facts.filter((fact) => !isListed(fact));
  // One list, so that a row stays the same one when the policies begin to ask of its key.
  const rows = [
    ...asked.map((offer) => ({ offer, fact: factAbout(facts, offer.key), hasSay: true })),
    ...rest.map((fact) => ({
      offer: others.find(({ key }) => key === fact.key) ?? unheard(fact.key),
      fact,
      hasSay: offers === undefined || hasSay(fact.key, askedKeys),
    })),
  ];
  const change = (changed: readonly Fact[]): void => onChange({ facts: changed });
  return (
    <Block title={t(($) => $.ask.facts)}>
      {offers !== undefined && asked.length === 0 ? <p className="hint">{t(($) => $.ask.noKeys)}</p> : null}
      {rows.length === 0 ? null : (
        <ul className="facts">
          {rows.map((row) => (
            <FactRow key={row.offer.key} {...row} facts={facts} tabs={tabs} onChange={change} />
          ))}
        </ul>
      )}
      <AddKey
        isFull={facts.length >= limits.facts}
        others={others.filter(({ key }) => factAbout(facts, key) === undefined)}
        onAdd={(key) => change(withState(facts, key, "given"))}
      />
    </Block>
  );
};
