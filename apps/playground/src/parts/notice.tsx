import { CircleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Shown while something is awaited: it comes into sight only after a moment, so that fast answers do not flicker. */
export const Waiting = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{t(($) => $.common.waiting)}</span>
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
};

/** There is nothing to show yet: why, and what to do. */
export const Empty = ({
  icon: Icon,
  children,
}: {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}): ReactNode => (
  <div className="empty">
    {Icon === undefined ? null : <Icon aria-hidden="true" />}
    <div>{children}</div>
  </div>
);

/** Something does not work: what, and why. */
export const Failed = ({ message }: { readonly message: string }): ReactNode => {
  const { t } = useTranslation();
  return (
    <p role="alert" className="failed">
      <CircleAlert aria-hidden="true" /> {t(($) => $.common.failure, { message })}
    </p>
  );
};
