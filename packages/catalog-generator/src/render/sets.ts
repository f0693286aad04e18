import type { SetsOfCatalog } from "../model/sets.js";
import { docComment } from "./doc-comment.js";
import { fileText } from "./file.js";
import { literal } from "./literal.js";

const action = (prefix: string): string =>
  `${docComment([
    `An action of \`${prefix}\` that the catalog does not know, by the name of its operation. It is not checked: its granularity counts as unknown, so any resource goes with it.`,
    "@throws TypeError if the text is no name of an operation.",
  ])}
export function action<const Name extends string>(name: Name): Action<\`${prefix}:\${Name}\`, UnknownKind> {
  return uncheckedAction(${JSON.stringify(prefix)}, name);
}`;

const level = ({ levelBasis }: SetsOfCatalog): string =>
  `${docComment([
    `All actions of one access level, written one by one. ${levelBasis}`,
    "@throws TypeError if no action has the level.",
  ])}
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}`;

const pattern = "pattern: FittingPattern<typeof constants, Pattern>";

const patterns = (prefix: string): string =>
  `${docComment([
    `The actions whose operations fit a pattern with \`*\`, such as \`like("*")\`; written as the pattern, with which CAM fits every action of \`${prefix}\`, also those that the catalog does not know. In a statement a resource that one of them can match is enough.`,
    "@throws TypeError if the text is no pattern or fits no action.",
  ])}
export function like<const Pattern extends string>(
  ${pattern},
): ActionGlob<typeof constants, ${JSON.stringify(prefix)}, Pattern> {
  return actionGlob<typeof constants, ${JSON.stringify(prefix)}, Pattern>(source, pattern);
}`;

const writtenOut = `${docComment([
  'The actions whose operations fit a pattern with `*`, such as `like("*")`; written one by one, since no written pattern fits these actions alone. Each of them needs a resource that it can match.',
  "@throws TypeError if the text is no pattern or fits no action.",
])}
export function like<const Pattern extends string>(
  ${pattern},
): ActionsLike<typeof constants, Pattern> {
  return actionsLike<typeof constants, Pattern>(source, pattern);
}`;

const operationLevel = (names: readonly string[]): string => {
  const members = names.map((name) => `constants.${name}`).join(", ");
  const type = names.length === 0 ? "never" : `(typeof constants)[${names.map((name) => `"${name}"`).join(" | ")}]`;
  return `${docComment([
    "The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.",
  ])}
export const operationLevel: readonly ${type}[] = [${members}];`;
};

/** What the module has, in its order. */
const parts = ({ prefix, shared, constants, levels }: SetsOfCatalog) => ({
  action: prefix !== undefined,
  level: constants !== undefined && Object.keys(levels).length > 0,
  glob: constants !== undefined && prefix !== undefined && !shared,
  list: constants !== undefined && (prefix === undefined || shared),
});

const imported = (sets: SetsOfCatalog): string => {
  const { action, level, glob, list } = parts(sets);
  const types = [
    ...(action ? ["Action", "UnknownKind"] : []),
    ...(level ? ["ActionLevel"] : []),
    ...(glob ? ["ActionGlob"] : []),
    ...(list ? ["ActionsLike"] : []),
    ...(glob || list ? ["FittingPattern"] : []),
  ];
  const functions = [
    ...(level ? ["actionLevel"] : []),
    ...(glob ? ["actionGlob"] : []),
    ...(list ? ["actionsLike"] : []),
    ...(action ? ["uncheckedAction"] : []),
  ];
  return [...types.sort().map((name) => `type ${name}`), ...functions.sort()].join(", ");
};

const source = (sets: SetsOfCatalog): string => {
  const name = parts(sets).glob ? sets.prefix : sets.service;
  return `const source = { service: ${JSON.stringify(name)}, ${sets.version.text}, constants };`;
};

/** The module with the functions that choose among the actions of a catalog; of one without actions, only `action`. */
export const renderSets = (sets: SetsOfCatalog): string => {
  const { origin, prefix = "", version, constants, levels } = sets;
  const has = parts(sets);
  const imports = [
    `import { ${imported(sets)} } from "@camwright/catalog";`,
    ...(constants === undefined ? [] : [`import * as constants from "${constants}";`]),
    ...(constants === undefined || version.imported === undefined ? [] : [version.imported]),
  ];
  return fileText(origin, imports, [
    ...(constants === undefined ? [] : [source(sets)]),
    ...(has.level ? [`const levels = ${literal(levels)} as const;`] : []),
    ...(has.action ? [action(prefix)] : []),
    ...(has.level ? [level(sets)] : []),
    ...(has.glob ? [patterns(prefix)] : []),
    ...(has.list ? [writtenOut] : []),
    ...(constants === undefined || sets.operationLevel === undefined ? [] : [operationLevel(sets.operationLevel)]),
  ]);
};
