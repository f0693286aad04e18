import type { CataloguedAction } from "@camwright/catalog-loader";
import { field, insertText, plain } from "../insertion.js";
import { actionsWith, type ServiceName } from "../knowledge.js";
import { servicesIn, servicesOf } from "../named-services.js";
import { count, term, words } from "../said.js";
import type { Situation } from "../situation.js";
import type { Suggestion } from "../suggestion.js";

/** What goes before an action: `name/` where it was begun so, or where the kind of document is shown with it (598/19381, 436/45235). */
const formOf = ({ typed, kind }: Situation): string =>
  typed.startsWith("name/") || (typed === "" && (kind === "trust" || kind === "bucket")) ? "name/" : "";

const service = (situation: Situation, { prefix, product }: ServiceName, rank: number): Suggestion => {
  const label = `${formOf(situation)}${prefix}:`;
  return {
    label,
    kind: "service",
    rank,
    detail: product === undefined ? [] : [words(product)],
    subject: { _tag: "service", prefix },
    // The cursor stays before the closing quote.
    insertion: insertText(situation, [plain(label), field("operation", "")], "listed"),
    goesOn: true,
  };
};

const action = (situation: Situation, of: CataloguedAction, rank: number): Suggestion => {
  const label = `${formOf(situation)}${of.action}`;
  const description = of.facts?.description ?? "";
  return {
    label,
    kind: "action",
    rank,
    detail: [term(`level-${of.access}`), ...(description === "" ? [] : [words(description)])],
    subject: { _tag: "action", text: of.action },
    insertion: insertText(situation, [plain(label)], "listed"),
    goesOn: false,
  };
};

/** The first words of a name, as long as they are shared: `GetBucketAcl` begins with `Get` and `GetBucket`. */
const beginnings = (name: string): readonly string[] => {
  const [first, second] = name.match(/[A-Z]+[a-z0-9]*|[a-z0-9]+/g) ?? [];
  if (first === undefined || first.length === name.length) return [];
  return second === undefined || first.length + second.length >= name.length ? [first] : [first, `${first}${second}`];
};

/** So many actions have a beginning at least that is suggested as a pattern. */
const fewest = 2;

const patternsOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of names.flatMap(beginnings)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Map([...counts].filter(([, many]) => many >= fewest));
};

const pattern = (situation: Situation, text: string, many: number, rank: number): Suggestion => {
  const label = `${formOf(situation)}${text}`;
  return {
    label,
    kind: "pattern",
    rank,
    detail: [count("actions", many)],
    subject: { _tag: "action", text },
    insertion: insertText(situation, [plain(label)], "listed"),
    goesOn: false,
  };
};

const patterns = (
  situation: Situation,
  prefix: string,
  names: readonly string[],
  rank: number,
): readonly Suggestion[] =>
  names.length === 0
    ? []
    : [
        pattern(situation, `${prefix}:*`, names.length, rank),
        ...[...patternsOf(names)].map(([begin, many]) => {
          const matching = names.filter((name) => name.startsWith(begin)).length;
          return pattern(situation, `${prefix}:${begin}*`, Math.max(many, matching), rank - 1);
        }),
      ];

const ofService = (situation: Situation, prefix: string, rank: number): readonly Suggestion[] => {
  const found = actionsWith(situation.knowledge, prefix);
  const names = found.map(({ name }) => name);
  return [...patterns(situation, prefix, names, rank + 5), ...found.map((each) => action(situation, each, rank))];
};

/** What roles are assumed with (598/19381). */
const assuming = ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"] as const;

const anything = (situation: Situation): Suggestion => ({
  label: "*",
  kind: "pattern",
  rank: -20,
  detail: [term("all-services")],
  subject: { _tag: "action", text: "*" },
  insertion: insertText(situation, [plain("*")], "listed"),
  goesOn: false,
});

/** The services of which a kind of document names actions. */
const isTaken = ({ kind }: Situation, { prefix }: ServiceName): boolean =>
  kind === "trust" ? prefix === "sts" : kind !== "bucket" || prefix === "cos";

/** Until a service is chosen: the services, and the actions of those that the document names already. */
const unprefixed = (situation: Situation): readonly Suggestion[] => {
  const { knowledge, slot, root, kind } = situation;
  const used = [...new Set([...servicesOf(slot.statement), ...servicesIn(root)])].slice(0, 3);
  const services = knowledge.services.filter((each) => isTaken(situation, each));
  const near = kind === "trust" ? ["sts"] : kind === "bucket" ? ["cos"] : used;
  const close = near.flatMap((prefix) => ofService(situation, prefix, 0));
  return [
    ...services.map((each) => {
      const rank = used.includes(each.prefix) ? 40 : each.product === undefined ? 10 : 20;
      return service(situation, each, rank);
    }),
    ...close.map((each) => (kind === "trust" && isAssuming(each) ? { ...each, rank: 60 } : each)),
    anything(situation),
  ];
};

const isAssuming = ({ label }: Suggestion): boolean => assuming.some((name) => label.endsWith(`sts:${name}`));

/** The service whose actions are being typed. */
export const prefixTyped = (typed: string): string | undefined => {
  const text = typed.startsWith("name/") ? typed.slice(5) : typed;
  const colon = text.indexOf(":");
  return colon === -1 ? undefined : text.slice(0, colon);
};

/** Actions: services by their prefix, then the actions of one, with what they do and how many a pattern has. */
export const actions = (situation: Situation): readonly Suggestion[] => {
  const prefix = prefixTyped(situation.typed);
  return prefix === undefined ? unprefixed(situation) : ofService(situation, prefix, 0);
};
