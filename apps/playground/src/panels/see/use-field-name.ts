import { useTranslation } from "react-i18next";
import { allowedIn, type Level, type MatrixField, totalOf } from "../../engine/see/matrix-rows.js";

/** What a field of the matrix says, in a sentence. */
export const useFieldName = (): ((service: string, level: Level, field: MatrixField | undefined) => string) => {
  const { t } = useTranslation();
  return (service, level, field) => {
    const names = { service, level: t(($) => $.see.level[level]) };
    if (field === undefined) return t(($) => $.see.matrix.missing, names);
    const { limited, unknown } = field;
    return [
      t(($) => $.see.matrix.field, { ...names, allowed: allowedIn(field), total: totalOf(field) }),
      ...(limited > 0 ? [t(($) => $.see.matrix.limited, { count: limited })] : []),
      ...(unknown > 0 ? [t(($) => $.see.matrix.unknown, { count: unknown })] : []),
    ].join(", ");
  };
};
