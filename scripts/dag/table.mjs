/**
 * The direction of dependencies: each package with the workspace packages it may import. A name ending in `*` covers a
 * family; an exact name wins over a family.
 *
 * `thirdParty` lists the only packages from outside that may be imported; without it, whatever the manifest declares.
 * `packed` lists development dependencies that the build packs into files of `src/dependencies`; only those may import them.
 * `typesOnly` means that nothing of those packages may be needed at run time, and `typesFrom` names packages from outside of
 * which that is so.
 * `machine` marks the packages that may read files, the clock, the environment or the network.
 */
const table = {
  "@camwright/core": { workspace: [], thirdParty: ["fp-ts"], packed: ["jsonc-parser"], typesFrom: ["fp-ts"] },
  "@camwright/evaluator": { workspace: ["@camwright/core"] },
  "@camwright/analysis": {
    workspace: ["@camwright/catalog", "@camwright/core", "@camwright/evaluator"],
    thirdParty: [],
  },
  "@camwright/parallel": { workspace: ["@camwright/evaluator"], thirdParty: [], machine: true },
  "@camwright/catalog": { workspace: [] },
  "@camwright/catalog-*": { workspace: ["@camwright/catalog"] },
  "@camwright/catalog-generator": { workspace: ["@camwright/catalog"], machine: true },
  "@camwright/catalog-loader": {
    workspace: ["@camwright/catalog", "@camwright/catalog-*", "@camwright/lint"],
    thirdParty: [],
  },
  "@camwright/builder": { workspace: ["@camwright/analysis", "@camwright/catalog", "@camwright/core"] },
  "@camwright/recorder": { workspace: ["@camwright/builder", "@camwright/catalog"], thirdParty: [] },
  "@camwright/roles": {
    workspace: ["@camwright/builder", "@camwright/catalog", "@camwright/catalog-*", "@camwright/core"],
  },
  "@camwright/lint": { workspace: ["@camwright/analysis", "@camwright/catalog", "@camwright/core"], thirdParty: [] },
  "@camwright/conformance": { workspace: ["@camwright/core"], typesOnly: true },
  "@camwright/test-support": { workspace: [], thirdParty: ["rolldown"], machine: true },
  "@camwright/conformance-kit": { workspace: [], thirdParty: [], machine: true },
  camwright: {
    workspace: [
      "@camwright/analysis",
      "@camwright/core",
      "@camwright/evaluator",
      "@camwright/catalog",
      "@camwright/catalog-*",
      "@camwright/catalog-generator",
      "@camwright/catalog-loader",
      "@camwright/lint",
      "@camwright/roles",
    ],
    machine: true,
  },
};

/** An app may import anything that is published, and may use the machine. */
const appRule = { workspace: "published", machine: true };

const matches = (pattern, name) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name);

/** The rule of a workspace, or undefined when the table has none. */
export function ruleOf({ name, folder }) {
  if (folder.startsWith("apps/")) return appRule;
  return table[name] ?? Object.entries(table).find(([pattern]) => matches(pattern, name))?.[1];
}

/** Whether `rule` lets a package import the workspace `target`. */
export function allows(rule, target) {
  if (target.folder.startsWith("apps/")) return false;
  if (rule.workspace === "published") return target.published;
  // `@camwright/catalog-*` means the catalogs of products, not the generator beside them, which has a row of its own.
  return rule.workspace.some(
    (pattern) => pattern === target.name || (matches(pattern, target.name) && !Object.hasOwn(table, target.name)),
  );
}
