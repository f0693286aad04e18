import { toCatalog } from "../model/catalog.js";
import { exportedActions, exportedKeys, exportedResourceTypes } from "../model/exported.js";
import { type Check, each } from "./report.js";

/** No two exports of a package have one name, and every name can be written in TypeScript. */
export const checkNames: Check = (facts) => {
  const catalog = toCatalog(facts, { resourceTypes: [] });
  const names = [...exportedActions(catalog), ...exportedResourceTypes(catalog), ...exportedKeys(catalog)].map(
    (it) => it.name,
  );
  return each("", names, (name, index) => [
    ...(names.indexOf(name) < index ? [`two exports are called \`${name}\``] : []),
    ...(/^[A-Za-z]\w*$/.test(name) ? [] : [`\`${name}\` is no name of an export`]),
  ]).map(({ message }) => ({ path: "", message }));
};
