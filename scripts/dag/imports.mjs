import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

function lineOf(text, offset) {
  return text.slice(0, offset).split("\n").length;
}

/** A source file's syntax tree with helpers for messages; throws when the file does not parse. */
export function parseFile(root, path) {
  const text = readFileSync(join(root, path), "utf8");
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { program: parsed.program, at: (offset) => `${path}:${lineOf(text, offset)}` };
}

/** What a template asks for, `*` for each computed part, if the package at least is written out. */
function templateModule(source) {
  const module = source?.type === "TemplateLiteral" ? source.quasis.map(({ value }) => value.cooked).join("*") : "";
  return /^(@[^@/*.]+\/)?[^@/*.]+\//.test(module) ? module : undefined;
}

/**
 * Everything a file imports: `import`, `export … from`, `import()`, `import("x").T` and `require()`, each with the module
 * asked for, whether only its types are, and where. Comments and strings do not count.
 */
export function importsOf(file) {
  const found = [];
  const add = (source, typesOnly) =>
    found.push({
      module: source?.value ?? templateModule(source) ?? "(computed)",
      typesOnly,
      at: file.at(source?.start ?? 0),
    });
  const allTypes = (node, kind) =>
    node[kind] === "type" ||
    (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier[kind] === "type"));
  new Visitor({
    ImportDeclaration: (node) => add(node.source, allTypes(node, "importKind")),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => node.source && add(node.source, allTypes(node, "exportKind")),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    TSExternalModuleReference: (node) => add(node.expression, false),
    CallExpression: (node) => node.callee.name === "require" && add(node.arguments[0], false),
  }).visit(file.program);
  return found;
}

/** The package a module specifier names, and the subpath in it as `exports` spells it (`.` or `./x`). */
export function splitSpecifier(specifier) {
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const rest = specifier.slice(name.length);
  return { name, subpath: `.${rest}` };
}
