/** The rules of `packages/conformance/semantics` and the cases that hold them, as they are written. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const semanticsFolder = "packages/conformance/semantics";
const fixtures = "packages/conformance/fixtures";

/** The sections of SEMANTICS.md in order; each is a file of that name. */
const sectionNames = [
  "documents",
  "actions",
  "resources",
  "principals",
  "conditions",
  "variables",
  "layers",
  "roles",
  "unresolved",
  "exceptions",
  "open-points",
  "contradictions",
];

const readJson = (root, path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** The sections that are there: name, title, paragraphs and rules. */
export function readSections(root) {
  return sectionNames
    .filter((name) => existsSync(join(root, semanticsFolder, `${name}.json`)))
    .map((name) => ({ name, ...readJson(root, `${semanticsFolder}/${name}.json`) }));
}

/** Every case of the fixtures, in the order of the files' names, each with the file that it stands in. */
export function readCases(root) {
  const folder = join(root, fixtures);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => readJson(root, `${fixtures}/${name}`).map((one) => ({ ...one, file: `${fixtures}/${name}` })));
}

/** The cases that hold a rule: those with its tag, and those that it names. Cases by id. */
export function casesOf(rule, cases) {
  const named = new Set(rule.cases ?? []);
  return cases.filter(({ id, tag }) => tag === rule.id || named.has(id));
}

/** The documents that a rule is read from. */
export const sourcesOf = (rule) =>
  rule.sides === undefined ? (rule.sources ?? []) : [...new Set(rule.sides.flatMap(({ sources }) => sources))];
