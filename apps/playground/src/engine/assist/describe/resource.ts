import {
  type Catalog,
  findResourceType,
  lacksAccount,
  regionUse,
  resourceTemplate,
  resourceTypesOf,
} from "@camwright/catalog";
import { longRegion, parseResource } from "@camwright/core";
import { type Card, explained, page, row } from "../card.js";
import { curatedOf, type Knowledge } from "../knowledge.js";
import { code, type Said, term, words } from "../said.js";
import { sourcesOf } from "./sources.js";

const orTerm = (text: string, empty: Said): readonly Said[] => [text === "" ? empty : code(text)];

const regionSaid = (region: string): readonly Said[] => {
  if (region === "" || region === "*") return [...(region === "" ? [] : [code("*")]), term("all-regions")];
  const long = longRegion(region);
  return long === region ? [code(region)] : [code(region), words(`= ${long}`)];
};

const accountSaid = (account: string): readonly Said[] =>
  account === "*" ? [code("*"), term("any-account")] : orTerm(account, term("own-account"));

const readingsIn = (
  text: string,
  knowledge: Knowledge,
): readonly { readonly catalog: Catalog; readonly id: string }[] =>
  curatedOf(knowledge).flatMap((catalog) =>
    resourceTypesOf(catalog, text).map(({ type }) => ({ catalog, id: type.id })),
  );

/** The segments of a resource by their names, and the types that it may be of. */
export const describeResource = (text: string, knowledge: Knowledge): Card | undefined => {
  const read = parseResource(text);
  if (read._tag === "Left") return undefined;
  if (read.right._tag === "any") return explained(text, ["any-resource"], ["598/10606"]);
  const { service, region, account, path } = read.right;
  const readings = readingsIn(text, knowledge);
  const types = readings.map(({ catalog, id }) => findResourceType(catalog, id));
  return {
    title: text,
    summary: readings.length === 0 ? [] : readings.map(({ id }) => words(id)),
    rows: [
      row("service", service === "" || service === "*" ? [term("all-services")] : [code(service)], ["598/10606"]),
      row("region", regionSaid(region), ["598/10606"]),
      row("account", accountSaid(account), ["598/10606"]),
      row("path", [code(path)], ["598/10606"]),
      row("type", readings.length === 0 ? [term("not-documented")] : readings.map(({ id }) => words(id)), [
        ...new Set(types.flatMap((type) => type?.source ?? [])),
      ]),
    ],
    notes: types.flatMap((type) => type?.notes ?? []),
    sources: [
      page("598/10606"),
      ...readings.flatMap(({ catalog, id }) => sourcesOf(catalog, [findResourceType(catalog, id)?.source ?? ""])),
    ],
  };
};

/** What is documented of a resource type. */
export const describeResourceType = (service: string, id: string, knowledge: Knowledge): Card | undefined => {
  const catalog = curatedOf(knowledge).find((each) => each.service === service);
  const type = catalog && findResourceType(catalog, id);
  if (catalog === undefined || type === undefined) return undefined;
  const taking = catalog.actions.filter(({ resourceTypes }) => resourceTypes.includes(id));
  const names = taking.slice(0, 12).map(({ name }) => code(`${service}:${name}`));
  return {
    title: resourceTemplate(type),
    summary: [words(id), words(catalog.name)],
    rows: [
      row("region", [term(`region-${regionUse(type)}`)], [type.source]),
      row("account", lacksAccount(type) ? [term("not-documented")] : [code(`${catalog.accountForm}/…`)], [type.source]),
      row("matches", [{ _tag: "count", of: "actions", count: taking.length }, ...names]),
    ],
    notes: type.notes === undefined ? [] : [type.notes],
    sources: sourcesOf(catalog, [type.source]),
  };
};
