import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** So many names of a list are shown; how many more there are is said. */
const most = 6;

/** Names of actions or resources. */
export const Names = ({ names }: { readonly names: readonly string[] }): ReactNode => {
  const { t } = useTranslation();
  const more = names.length - most;
  return (
    <span className="names">
      {names.slice(0, most).map((name) => (
        <code key={name}>{name}</code>
      ))}
      {more > 0 ? <span className="hint">{t(($) => $.see.tree.more, { count: more })}</span> : null}
    </span>
  );
};
