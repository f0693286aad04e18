import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ActionOffer } from "../../../engine/compose/describe-action.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";
import { Info } from "./info.js";

/** What is known of the action, in one line, and where that comes from. */
export const ActionFacts = ({ offer }: { readonly offer: ActionOffer }): ReactNode => {
  const { t } = useTranslation();
  const { known, product, access, accessBasis, granularity, description, sources } = offer;
  if (known === "unknown") {
    return (
      <p className="facts-line">
        <NotDocumented>{t(($) => $.ask.known.unknown)}</NotDocumented>
      </p>
    );
  }
  return (
    <p className="facts-line">
      {access === "unknown" ? (
        <NotDocumented>{t(($) => $.ask.level.unknown)}</NotDocumented>
      ) : (
        <Chip>{t(($) => $.ask.level[access])}</Chip>
      )}
      {granularity === "unknown" ? (
        <NotDocumented>{t(($) => $.ask.granularity.unknown)}</NotDocumented>
      ) : (
        <Chip>{t(($) => $.ask.granularity[granularity])}</Chip>
      )}
      <span className="hint clipped">{description}</span>
      <Info label={t(($) => $.ask.aboutAction)}>
        <p>
          {product === "" ? null : <strong>{product} </strong>}
          {description}
        </p>
        <p>{t(($) => $.ask.known[known])}</p>
        {accessBasis === undefined ? null : (
          <p>
            {t(($) => $.ask.level[access])}: {t(($) => $.ask.basis[accessBasis])}
          </p>
        )}
        <ul className="stack">
          {sources.map(({ title, ref, date }) => (
            <li key={`${title} ${ref}`}>
              <Source title={title} refersTo={ref} date={date} />
            </li>
          ))}
        </ul>
      </Info>
    </p>
  );
};
