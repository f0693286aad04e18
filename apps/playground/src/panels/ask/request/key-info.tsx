import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { KeyOffer } from "../../../engine/compose/key-offers.js";
import type { KeyUse } from "../../../engine/compose/key-uses.js";
import type { Tab } from "../../../engine/workspace.js";
import { NotDocumented } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";
import { Info } from "./info.js";

const mostValues = 4;

const valuesOf = ({ values }: KeyUse): string =>
  [...values.slice(0, mostValues).map(String), ...(values.length > mostValues ? ["…"] : [])].join(", ");

/** What a key means, where that is written, and who asks of it. */
export const KeyInfo = ({ offer, tabs }: { readonly offer: KeyOffer; readonly tabs: readonly Tab[] }): ReactNode => {
  const { t } = useTranslation();
  const { key, meaning, sources, uses, input, inputFrom } = offer;
  const nameOf = (id: string): string => tabs.find((tab) => tab.id === id)?.name ?? id;
  return (
    <Info label={t(($) => $.ask.aboutKey, { key })}>
      {meaning === "" ? <NotDocumented>{t(($) => $.ask.keyUnknown)}</NotDocumented> : <p>{meaning}</p>}
      <p className="hint">
        {t(($) => $.ask.input[input])} {t(($) => $.ask.inputFrom[inputFrom])}
      </p>
      {uses.length === 0 ? <p className="hint">{t(($) => $.ask.noSayLong)}</p> : null}
      <ul className="stack">
        {uses.slice(0, 8).map((use) => (
          <li key={`${use.tab} ${String(use.statement)} ${use.operator}`}>
            {t(($) => $.common.statement, {
              effect: t(($) => $.common.effect[use.effect]),
              index: use.statement + 1,
              name: nameOf(use.tab),
            })}
            : <code>{`${use.operator} ${valuesOf(use)}`}</code>
          </li>
        ))}
      </ul>
      {sources.map(({ title, ref, date }) => (
        <Source key={ref} title={title} refersTo={ref} date={date} />
      ))}
    </Info>
  );
};
