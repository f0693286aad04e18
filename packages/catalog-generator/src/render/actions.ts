import type { ActionFacts, Catalog } from "@camwright/catalog";
import { exportedActions } from "../model/exported.js";
import { actionDoc } from "./action-doc.js";
import { fileText, union } from "./file.js";

/** `never` at operation level, `UnknownKind` where the granularity or the path of the resource is not documented. */
const kinds = (catalog: Catalog, action: ActionFacts): string => {
  if (action.granularity === "operation") return "never";
  if (action.resourceTypes.length === 0) return "UnknownKind";
  const all = action.resourceTypes.flatMap((id) => catalog.resourceTypes.find((it) => it.id === id)?.kind ?? []);
  return union([...new Set(all)]);
};

const constant = (catalog: Catalog, name: string, action: ActionFacts): string => {
  const id = JSON.stringify(`${catalog.service}:${action.name}`);
  const types = [id, kinds(catalog, action), union(action.conditionKeys)];
  // Half of the actions are such ones, and each type that is written out costs every user's compiler memory.
  if (types[1] === "UnknownKind" && types[2] === "never")
    return `export const ${name} = ${id} as UncheckedAction<${id}>;`;
  const line = `export const ${name} = ${id} as Action<${types.join(", ")}>;`;
  return line.length <= 120 ? line : `export const ${name} = ${id} as Action<\n  ${types.join(",\n  ")}\n>;`;
};

/** The module with a constant for each action of a catalog. */
export const renderActions = (catalog: Catalog, origin: string): string => {
  const constants = exportedActions(catalog).map(({ name, fact }) => constant(catalog, name, fact));
  const text = constants.join("\n");
  const names = ["Action", "UncheckedAction", "UnknownKind"].filter(
    (name) => text.includes(` ${name}<`) || text.includes(`${name},`),
  );
  const declarations = exportedActions(catalog).map(
    ({ fact }, index) => `${actionDoc(catalog, fact)}\n${constants[index] ?? ""}`,
  );
  return fileText(origin, [`import type { ${names.join(", ")} } from "@camwright/catalog";`], declarations);
};
