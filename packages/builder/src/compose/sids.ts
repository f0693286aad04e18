import { quote } from "@camwright/core";
import type { Statement } from "@camwright/core/model";

/** The index of each statement that has a `sid`. A `sid` names one statement, so two of one name are refused. */
export const indexBySid = (statements: readonly Statement[], where: string): ReadonlyMap<string, number> => {
  const indexes = new Map<string, number>();
  statements.forEach(({ sid }, index) => {
    if (sid === undefined) return;
    if (indexes.has(sid)) throw new TypeError(`${where}: two statements have the sid ${quote(sid)}`);
    indexes.set(sid, index);
  });
  return indexes;
};
