import { type ActionFacts, type Catalog, expandActions, findResourceType, resourceTemplate } from "@camwright/catalog";
import type { CataloguedAction } from "@camwright/catalog-loader";
import { parseAction, withoutNamePrefix } from "@camwright/core";
import { type Card, explained, type Row, row } from "../card.js";
import { actionsWith, curatedOf, type Knowledge } from "../knowledge.js";
import { code, count, type Said, term, words } from "../said.js";
import { sdkSource, sourcesOf } from "./sources.js";

/** So many names are listed; a number says how many more there are. */
const mostNames = 24;

/** Names, or how many more there are than can be looked over. */
export const listed = (names: readonly string[]): readonly Said[] => {
  const more = names.length - mostNames;
  return [...names.slice(0, mostNames).map(code), ...(more > 0 ? [count("more", more)] : [])];
};

const granularity = ({ granularity: is, granularityBasis }: ActionFacts): readonly Said[] => [
  term(`granularity-${is}`),
  ...(granularityBasis === undefined ? [] : [term("granularity-from-policy")]),
];

const templates = (catalog: Catalog, ids: readonly string[]): readonly Said[] =>
  ids.map((id) => {
    const type = findResourceType(catalog, id);
    return code(type === undefined ? id : resourceTemplate(type));
  });

/** Which resources it takes: none but everything at operation level, and nothing is said where no document does. */
const resourcesRow = (catalog: Catalog, { granularity: is, resourceTypes, sources }: ActionFacts): Row => {
  if (is === "operation") return row("resources", [code("*"), term("needs-everything")], sources);
  const said = resourceTypes.length === 0 ? [term("not-documented")] : templates(catalog, resourceTypes);
  return row("resources", said, sources);
};

const conflictRows = (catalog: Catalog, { conflicts = [] }: ActionFacts): readonly Row[] =>
  conflicts.map(({ source, granularity: is, resourceTypes }) =>
    row("conflict", [term(`granularity-${is}`), ...templates(catalog, resourceTypes)], [source]),
  );

const keysOf = ({ conditionKeys, resourceDetail = [] }: ActionFacts): readonly string[] => [
  ...new Set([...conditionKeys, ...resourceDetail.flatMap((detail) => detail.conditionKeys)]),
];

const documented = ({ action }: CataloguedAction, facts: ActionFacts, catalog: Catalog): Card => {
  const { sources, access, accessBasis, ipRestriction, seenIn, conflicts = [] } = facts;
  const keys = keysOf(facts);
  return {
    title: action,
    summary: [words(facts.description), ...(facts.deprecated === true ? [term("deprecated")] : [])],
    rows: [
      row("access", [term(`level-${access}`), term(`basis-${accessBasis}`)], sources),
      row("granularity", granularity(facts), sources),
      resourcesRow(catalog, facts),
      ...conflictRows(catalog, facts),
      row("keys", keys.length === 0 ? [term("none")] : keys.map(code), sources),
      row("ip", [term(ipRestriction ?? "not-documented")], sources),
      row(
        "seen",
        seenIn.map((kind) => term(`seen-${kind}`)),
        sources,
      ),
    ],
    notes: facts.notes === undefined ? [] : [facts.notes],
    sources: sourcesOf(catalog, [...sources, ...conflicts.map(({ source }) => source)]),
  };
};

const fromSdk = ({ action, access, module }: CataloguedAction, { catalogs }: Knowledge): Card => {
  const loaded = catalogs.find((each) => each.module === module);
  const sources = loaded?.kind === "sdk" ? [sdkSource(loaded)] : [];
  const ids = sources.map(({ id }) => id);
  return {
    title: action,
    summary: [term("sdk-only")],
    rows: [
      row("access", [term(`level-${access}`), ...(access === "unknown" ? [] : [term("basis-name")])], ids),
      row("granularity", [term("granularity-unknown")]),
      row("resources", [term("not-documented")]),
      row("keys", [term("not-documented")]),
    ],
    notes: [],
    sources,
  };
};

const single = (found: CataloguedAction, knowledge: Knowledge): Card => {
  const catalog = curatedOf(knowledge).find(({ service }) => service === found.prefix);
  return found.facts === undefined || catalog === undefined
    ? fromSdk(found, knowledge)
    : documented(found, found.facts, catalog);
};

const pattern = (text: string, knowledge: Knowledge): Card => {
  const names = expandActions(
    [text],
    actionsWith(knowledge).map(({ action }) => action),
  );
  const versions = knowledge.catalogs.map(({ catalog }) => `${catalog.service} ${catalog.catalogVersion}`);
  return {
    title: text,
    summary: [count("actions", names.length)],
    rows: [row("actions", listed(names)), row("catalog", versions.map(words))],
    notes: [],
    sources: [],
  };
};

/** What is known of an action, or of all that a pattern stands for. */
export const describeAction = (text: string, knowledge: Knowledge): Card | undefined => {
  const read = parseAction(text);
  if (read._tag === "Left") return undefined;
  if (read.right._tag === "any") return explained(text, ["any-action"], ["598/10604"]);
  if (read.right._tag === "action-set") return explained(text, ["action-set"], ["598/10604"]);
  const name = withoutNamePrefix(text);
  if (name.includes("*"))
    return knowledge.catalogs.length === 0 ? explained(name, ["no-catalog"], []) : pattern(name, knowledge);
  const found = actionsWith(knowledge).find(({ action }) => action === name);
  if (found !== undefined) return single(found, knowledge);
  return explained(name, [knowledge.catalogs.length === 0 ? "no-catalog" : "not-catalogued"], []);
};

/** What is known of a service: its product, its actions by level, its resource types. */
export const describeService = (prefix: string, knowledge: Knowledge): Card => {
  const actions = actionsWith(knowledge, prefix);
  const catalog = curatedOf(knowledge).find(({ service }) => service === prefix);
  const [first] = catalog?.sources ?? [];
  const types = catalog?.resourceTypes.map((type) => resourceTemplate(type)) ?? [];
  return {
    title: `${prefix}:`,
    summary: [count("actions", actions.length), ...(catalog === undefined ? [term("sdk-only")] : [])],
    rows: [
      ...(catalog === undefined ? [] : [row("product", [words(catalog.name)], first === undefined ? [] : [first.id])]),
      ...(types.length === 0 ? [] : [row("types", listed(types))]),
    ],
    notes: catalog?.notes ?? [],
    sources:
      catalog === undefined
        ? knowledge.catalogs.flatMap((each) => (each.kind === "sdk" ? [sdkSource(each)] : []))
        : sourcesOf(
            catalog,
            catalog.sources.map(({ id }) => id),
          ),
  };
};
