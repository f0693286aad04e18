import type { Miss } from "@camwright/evaluator";
import { Crosshair } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { comparedOf, type Piece } from "../../../engine/decision/compared.js";
import type { StatementPlace } from "../../../engine/decision/places.js";
import { IconButton } from "../../../parts/icon-button.js";
import type { PanelProps } from "../../panel-props.js";
import { sayElement, sayMiss } from "./say.js";
import { Words } from "./words.js";

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode => (
  <code>
    {pieces.map(({ text, differs }, index) => {
      const key = `${String(index)} ${text}`;
      return differs ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
    })}
  </code>
);

interface SideProps {
  readonly name: string;
  readonly texts: readonly (readonly Piece[])[];
  readonly hint?: string | undefined;
}

const Side = ({ name, texts, hint }: SideProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {texts.length === 0 ? <span className="hint">{t(($) => $.misses.absent)}</span> : null}
        {texts.map((pieces) => (
          <Pieces key={pieces.map(({ text }) => text).join("")} pieces={pieces} />
        ))}
        {hint === undefined ? null : <span className="hint">{hint}</span>}
      </dd>
    </div>
  );
};

interface MissRowProps extends Partial<Pick<PanelProps, "reveal">> {
  readonly miss: Miss;
  readonly place: StatementPlace | undefined;
}

const MissRow = ({ miss, place, reveal }: MissRowProps): ReactNode => {
  const { t } = useTranslation();
  const { policy, request } = comparedOf(miss);
  const entry = place?.entries[miss.path];
  const isList = miss.element === "condition";
  const more = isList && miss.patternCount > policy.length ? miss.patternCount - policy.length : 0;
  const nearest =
    !isList && miss.patternCount > 1 ? t(($) => $.misses.nearest, { count: miss.patternCount }) : undefined;
  return (
    <li className={miss.certain ? "miss-row" : "miss-row open"}>
      <p>
        <strong>{sayElement(t, miss)}</strong> <Words text={sayMiss(t, miss)} />
        {place === undefined || entry === undefined || reveal === undefined ? null : (
          <IconButton
            icon={Crosshair}
            label={t(($) => $.misses.reveal, { path: miss.path })}
            onPress={() => reveal({ tab: place.tab, ...entry })}
          />
        )}
      </p>
      <dl className="beside">
        <Side
          name={t(($) => $.misses.policy)}
          texts={policy}
          hint={more > 0 ? t(($) => $.misses.more, { count: more }) : nearest}
        />
        <Side name={t(($) => $.misses.request)} texts={request} />
      </dl>
    </li>
  );
};

interface MissRowsProps extends Partial<Pick<PanelProps, "reveal">> {
  readonly misses: readonly Miss[];
  readonly omitted?: number | undefined;
  readonly place: StatementPlace | undefined;
}

/** Why a statement does not match: for each element what the policy says beside what the request says. */
export const MissRows = ({ misses, omitted = 0, place, reveal }: MissRowsProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ul className="misses">
      {misses.map((miss, index) => (
        <MissRow key={`${miss.path} ${String(index)}`} miss={miss} place={place} {...(reveal ? { reveal } : {})} />
      ))}
      {omitted > 0 ? <li className="hint">{t(($) => $.misses.omitted, { count: omitted })}</li> : null}
    </ul>
  );
};
