import type { CataloguedAction } from "@camwright/catalog-loader";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Chip, NotDocumented } from "../../../parts/chip.js";

/** The access level of an action; one that is not documented is shown as such. */
export const Level = ({ access }: Pick<CataloguedAction, "access">): ReactNode => {
  const { t } = useTranslation();
  const name = t(($) => $.learn.catalog.levels[access]);
  return access === "unknown" ? <NotDocumented>{name}</NotDocumented> : <Chip>{name}</Chip>;
};

/** How finely an action is authorised; shown as not documented where no page says. */
export const Grain = ({ granularity }: Pick<CataloguedAction, "granularity">): ReactNode => {
  const { t } = useTranslation();
  const name = t(($) => $.learn.catalog.granularities[granularity]);
  return granularity === "unknown" ? <NotDocumented>{name}</NotDocumented> : <Chip>{name}</Chip>;
};
