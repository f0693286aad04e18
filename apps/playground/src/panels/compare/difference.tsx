import type { Verdict } from "@camwright/analysis";
import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Side } from "../../engine/compare/sides.js";
import type { Mark } from "../../engine/mark.js";
import type { ShownDifference } from "../../engine/questions/compare.js";
import { Chip } from "../../parts/chip.js";
import { rich } from "../../parts/rich.js";
import { useCaller } from "./use-caller.js";

/** A document of the comparison as it is shown. */
export interface NamedSide {
  readonly name: string;
  /** Whether its text is the one that the editor has. */
  readonly isOpen: boolean;
}

interface DifferenceProps {
  readonly difference: ShownDifference;
  readonly sides: Readonly<Record<Side, NamedSide>>;
  readonly reveal: (place: Mark) => void;
  /** Absent where the request cannot be asked. */
  readonly onAsk: ((side: Side) => void) | undefined;
}

const Values = ({ context }: Pick<ShownDifference, "context">): ReactNode => {
  const { t, i18n } = useTranslation();
  const facts = Object.entries(context);
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const shown = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(", ") : String(value));
  if (facts.length === 0) return null;
  return rich((slot) =>
    t(($) => $.compare.when, {
      facts: list.format(
        facts.map(([key, value]) =>
          slot(
            rich((inner) =>
              t(($) => $.compare.fact, {
                key: inner(<code>{key}</code>),
                value: inner(<code>{shown(value)}</code>),
              }),
            ),
          ),
        ),
      ),
    }),
  );
};

const Sentence = ({ difference }: Pick<DifferenceProps, "difference">): ReactNode => {
  const { t } = useTranslation();
  const { action, resource, context, direction, principal, base } = difference;
  const caller = useCaller(principal, base.matched.concat(difference.next.matched));
  return (
    <p className="witness">
      {rich((slot) =>
        t(($) => $.compare.sentence[direction], {
          caller: slot(caller),
          action: slot(<code>{action}</code>),
          resource: slot(<code>{resource}</code>),
          when: slot(<Values context={context} />),
        }),
      )}
    </p>
  );
};

interface PlaceProps {
  readonly statement: number;
  readonly side: NamedSide;
  readonly place: Mark | undefined;
  readonly reveal: (place: Mark) => void;
}

const Place = ({ statement, side, place, reveal }: PlaceProps): ReactNode => {
  const { t } = useTranslation();
  const text = t(($) => $.compare.statement, { index: statement + 1, name: side.name });
  return place === undefined || !side.isOpen ? (
    text
  ) : (
    <button type="button" className="link" onClick={() => reveal(place)}>
      {text}
    </button>
  );
};

const matchedWith = ({ matched }: Verdict, effect: "allow" | "deny"): number =>
  matched.findIndex((each) => each.effect === effect);

const Reason = ({ difference, sides, reveal }: Omit<DifferenceProps, "onAsk">): ReactNode => {
  const { t } = useTranslation();
  const { direction } = difference;
  const [allows, refuses] = direction === "gained" ? (["next", "base"] as const) : (["base", "next"] as const);
  const placeOf = (side: Side, effect: "allow" | "deny"): ReactNode => {
    const at = matchedWith(difference[side], effect);
    const statement = difference[side].matched[at]?.statement;
    return statement === undefined ? undefined : (
      <Place statement={statement} side={sides[side]} place={difference.marks[side][at]} reveal={reveal} />
    );
  };
  const [allowing, denying] = [placeOf(allows, "allow"), placeOf(refuses, "deny")];
  return (
    <p className="because">
      {rich((slot) =>
        t(($) => $.compare.because[direction], {
          allowing: allowing === undefined ? t(($) => $.compare.anything) : slot(allowing),
          refusing:
            denying === undefined
              ? t(($) => $.compare.silent[direction])
              : slot(rich((inner) => t(($) => $.compare.denied[direction], { statement: inner(denying) }))),
        }),
      )}
    </p>
  );
};

/** One request that one document allows and the other refuses, as a sentence with its reason. */
export const DifferenceView = ({ difference, sides, reveal, onAsk }: DifferenceProps): ReactNode => {
  const { t } = useTranslation();
  const { direction } = difference;
  const Icon = direction === "gained" ? Plus : Minus;
  return (
    <li className={`difference ${direction}`}>
      <Icon aria-hidden="true" />
      <div className="stack">
        <div>
          <Chip tone={direction === "gained" ? "deny" : "unknown"}>{t(($) => $.compare[direction])}</Chip>
          <Sentence difference={difference} />
        </div>
        <Reason difference={difference} sides={sides} reveal={reveal} />
        {onAsk === undefined ? (
          <p className="hint">{t(($) => $.compare.notAsked)}</p>
        ) : (
          <div className="row">
            {(["base", "next"] as const).map((side) => (
              <Button className="button" key={side} onPress={() => onAsk(side)}>
                {t(($) => $.compare.ask[side])}
              </Button>
            ))}
            {difference.beside === "grant" ? <span className="hint">{t(($) => $.compare.beside)}</span> : null}
          </div>
        )}
      </div>
    </li>
  );
};
