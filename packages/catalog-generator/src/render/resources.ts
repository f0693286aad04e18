import { type Catalog, type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import { exportedResourceTypes } from "../model/exported.js";
import { fileText, union } from "./file.js";
import { type Parameter, parameters } from "./resource-call.js";
import { resourceDoc } from "./resource-doc.js";

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const ownKinds = (type: ResourceTypeFacts): readonly string[] =>
  [...new Set([type.kind, ...(type.covers ?? [])])].sort();

/** The kinds of the result: of one literal value of one parameter, if a correction says so. */
const kinds = (type: ResourceTypeFacts): string => {
  const own = ownKinds(type);
  const when = type.coversWhen;
  if (when === undefined) return union(own);
  const wide = union([...new Set([...own, ...when.covers])].sort());
  return `[${capitalised(when.parameter)}] extends [${JSON.stringify(when.value)}] ? ${wide} : ${union(own)}`;
};

const member = (type: ResourceTypeFacts, { name, optional }: Parameter): string => {
  const text = type.coversWhen?.parameter === name ? capitalised(name) : "string";
  return `  readonly ${name}${optional ? "?: string | undefined" : `: ${text}`};\n`;
};

const declaration = (name: string, type: ResourceTypeFacts): string => {
  const template = JSON.stringify(resourceTemplate(type));
  const all = parameters(type);
  if (all.length === 0) return `export const ${name} = ${template} as Resource<${kinds(type)}>;`;
  const generic =
    type.coversWhen === undefined ? "" : `<const ${capitalised(type.coversWhen.parameter)} extends string>`;
  const head = `export function ${name}${generic}(parts: {\n${all.map((it) => member(type, it)).join("")}})`;
  return `${head}: Resource<${kinds(type)}> {\n  return sixSegment(${template}, parts);\n}`;
};

/** The module with a function for each resource type of a catalog, or a constant where there is nothing to fill in. */
export const renderResources = (catalog: Catalog, packageName: string, origin: string): string => {
  const all = exportedResourceTypes(catalog);
  const declarations = all.map(
    ({ name, fact }) => `${resourceDoc(catalog, packageName, name, fact)}\n${declaration(name, fact)}`,
  );
  const fills = all.some(({ fact }) => parameters(fact).length > 0);
  const names = fills ? "{ type Resource, sixSegment }" : "type { Resource }";
  return fileText(origin, [`import ${names} from "@camwright/catalog";`], declarations);
};
