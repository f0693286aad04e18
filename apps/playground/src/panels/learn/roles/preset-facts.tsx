import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RolePage } from "../../../engine/learn/roles.js";
import { Chip } from "../../../parts/chip.js";
import { PolicyText } from "./policy-text.js";

/** A policy that is ready in every account. */
export const PresetFacts = ({
  preset: { name, product, description, basis, policy },
}: Pick<Extract<RolePage, { readonly _tag: "preset" }>, "preset">): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <header className="learn-head">
        <h3>
          <code>{name}</code>
        </h3>
        <p>
          <Chip tone="accent">{t(($) => $.learn.role.kinds["preset policy"])}</Chip>
          <Chip>{product}</Chip>
        </p>
        <p>{description}</p>
        <p className="hint">{t(($) => $.learn.role.preset[basis])}</p>
      </header>
      <PolicyText label={name} policy={policy} />
    </>
  );
};
