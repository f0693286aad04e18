import { type Catalog, type ParameterFormat, type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import { placeholders, splitTemplate } from "../facts/template.js";
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

const formatTexts: Readonly<Record<ParameterFormat, string>> = {
  "bucket-name": "BucketText",
  "no-variable": "VariableFreeText",
};

/** The type that refuses a literal text which cannot stand in its place; texts of the last segment may be any, where no format is given. */
const refusal = (type: ResourceTypeFacts, name: string): string | undefined => {
  const template = splitTemplate(resourceTemplate(type));
  const inAccount = placeholders(template?.account ?? "");
  if (placeholders(template?.region ?? "").includes(name)) return `RegionText<${capitalised(name)}>`;
  if (inAccount.includes(name)) return `AccountText<${capitalised(name)}>`;
  const format = type.formats?.[name];
  return format === undefined ? undefined : `${formatTexts[format]}<${capitalised(name)}>`;
};

const isLiteral = (type: ResourceTypeFacts, name: string): boolean =>
  type.coversWhen?.parameter === name || refusal(type, name) !== undefined;

const member = (type: ResourceTypeFacts, { name, optional }: Parameter): string => {
  const own = isLiteral(type, name) ? capitalised(name) : "string";
  const text = [own, refusal(type, name) ?? []].flat().join(" & ");
  return `  readonly ${name}${optional ? `?: (${text}) | undefined` : `: ${text}`};\n`;
};

/** One type parameter for each value whose literal type is looked at. */
const generics = (type: ResourceTypeFacts, all: readonly Parameter[]): string => {
  const names = all.filter(({ name }) => isLiteral(type, name));
  const each = names.map(({ name }) => `const ${capitalised(name)} extends string`);
  return each.length === 0 ? "" : `<${each.join(", ")}>`;
};

const declaration = (name: string, type: ResourceTypeFacts): string => {
  const template = JSON.stringify(resourceTemplate(type));
  const all = parameters(type);
  if (all.length === 0) return `export const ${name} = ${template} as Resource<${kinds(type)}>;`;
  const head = `export function ${name}${generics(type, all)}(parts: {\n${all.map((it) => member(type, it)).join("")}})`;
  const formats = type.formats === undefined ? "" : `, ${JSON.stringify(type.formats)}`;
  return `${head}: Resource<${kinds(type)}> {\n  return sixSegment(${template}, parts${formats});\n}`;
};

/** The names that a module uses of `@camwright/catalog`. */
const imported = (text: string): string => {
  const types = ["AccountText", "BucketText", "RegionText", "Resource", "VariableFreeText"].filter((name) =>
    text.includes(`${name}<`),
  );
  if (!text.includes("sixSegment(")) return `import type { ${types.join(", ")} } from "@camwright/catalog";`;
  return `import { ${types.map((name) => `type ${name}`).join(", ")}, sixSegment } from "@camwright/catalog";`;
};

/** The module with a function for each resource type of a catalog, or a constant where there is nothing to fill in. */
export const renderResources = (catalog: Catalog, packageName: string, origin: string): string => {
  const all = exportedResourceTypes(catalog);
  const bodies = all.map(({ name, fact }) => declaration(name, fact));
  const documented = all.map(
    ({ name, fact }, index) => `${resourceDoc(catalog, packageName, name, fact)}\n${bodies[index] ?? ""}`,
  );
  return fileText(origin, [imported(bodies.join("\n"))], documented);
};
