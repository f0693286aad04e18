import { docComment } from "../render/doc-comment.js";
import { fileText } from "../render/file.js";
import { literal } from "../render/literal.js";
import type { SourceEntry } from "./facts.js";
import type { PolicyText } from "./render-policy.js";

/** A member of an object literal whose value is TypeScript text already. */
export const member = (name: string, text: string, indent: string): string => `${indent}${name}: ${text},\n`;

/** A member with a plain value. */
export const valueMember = (name: string, value: unknown, indent: string): string =>
  member(name, literal(value, indent, name.length + 2), indent);

/** The sources of a fact in full, in the order of their ids. */
export const sourcesOf = (ids: readonly string[], sources: readonly SourceEntry[]): readonly object[] =>
  ids.flatMap((wanted) =>
    sources.filter(({ id }) => id === wanted).map(({ title, ref, date }) => ({ title, ref, date })),
  );

/** A line of a docstring that names the sources. */
export const sourceLine = (ids: readonly string[], sources: readonly SourceEntry[]): string => {
  const named = sources.filter(({ id }) => ids.includes(id)).map(({ title, ref }) => `${title} (${ref})`);
  return `${named.length === 1 ? "Source" : "Sources"}: ${named.join("; ")}.`;
};

const importsOf = (policies: readonly PolicyText[]): readonly string[] => {
  const builder = [...new Set(policies.flatMap((it) => it.builder))].sort();
  const catalogs = [...new Set(policies.flatMap((it) => it.catalogs))].sort();
  return [
    ...(builder.length === 0 ? [] : [`import { ${builder.join(", ")} } from "@camwright/builder";`]),
    ...catalogs.map((service) => `import * as ${service} from "@camwright/catalog-${service}";`),
  ];
};

/** What makes a constant. */
export interface Constant {
  readonly name: string;
  readonly type: string;
  /** The function that completes the value, and the module of both. */
  readonly maker: string;
  readonly from: string;
  readonly members: string;
  readonly policies: readonly PolicyText[];
  readonly doc: readonly string[];
}

/** A module with one constant. */
export const constantModule = (origin: string, { name, type, maker, from, members, policies, doc }: Constant): string =>
  fileText(
    origin,
    [...importsOf(policies), `import { type ${type}, ${maker} } from "${from}";`],
    [`${docComment(doc)}\nexport const ${name}: ${type} = ${maker}({\n${members}});`],
  );

/** A module with the constants of other modules in one list. */
export const listModule = (
  origin: string,
  names: readonly string[],
  { name, type, from, prefix, doc }: { name: string; type: string; from: string; prefix: string; doc: string },
): string =>
  fileText(
    origin,
    [
      ...names.map((each) => `import { ${each} } from "./${prefix}${each}.js";`),
      `import type { ${type} } from "${from}";`,
    ],
    [
      `${docComment([doc])}\nexport const ${name}: readonly ${type}[] = /* @__PURE__ */ Object.freeze([\n${names.map((each) => `  ${each},\n`).join("")}]);`,
    ],
  );
