import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { VariableUse } from "../../../engine/compose/key-offers.js";
import { Chip } from "../../../parts/chip.js";

/** What policies fill in of the caller; what has no value matches nothing. */
export const Variables = ({ variables }: { readonly variables: readonly VariableUse[] }): ReactNode => {
  const { t } = useTranslation();
  if (variables.length === 0) return null;
  return (
    <p className="hint">
      {t(($) => $.ask.variables)}{" "}
      {variables.map(({ name, value }) => (
        <Chip key={name} tone={value === undefined ? "unknown" : "plain"}>
          <code>{`\${${name}}`}</code> {value ?? t(($) => $.ask.noValue)}
        </Chip>
      ))}
    </p>
  );
};
