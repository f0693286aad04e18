import { Check as CheckMark, CircleHelp, Ellipsis, type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check, CheckState } from "../../../engine/decision/checks.js";

const icons: Readonly<Record<CheckState, LucideIcon>> = {
  match: CheckMark,
  miss: X,
  open: CircleHelp,
  untold: Ellipsis,
};

/** The elements of a statement in a row: which match, and which do not. */
export const Checks = ({ checks }: { readonly checks: readonly Check[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <ul className="checks">
      {checks.map(({ element, state }) => {
        const Icon = icons[state];
        return (
          <li key={element} className={`check ${state}`}>
            <Icon aria-hidden="true" />
            <span aria-hidden="true">{t(($) => $.misses.element[element])}</span>
            <span className="unseen">
              {t(($) => $.misses.chip, {
                element: t(($) => $.misses.element[element]),
                state: t(($) => $.misses.state[state]),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
