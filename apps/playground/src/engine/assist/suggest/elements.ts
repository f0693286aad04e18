import { type Presence, policyKinds, principalTypes } from "@camwright/core";
import { field, insertMember, insertRaw, insertText, plain, quoted } from "../insertion.js";
import type { LooseObject } from "../loose-json.js";
import { hasCapitalEffects, hasCapitals, inItsCase, type Situation } from "../situation.js";
import type { ElementName } from "../subject.js";
import type { Piece, Suggestion } from "../suggestion.js";

type StatementElement = Exclude<ElementName, "version" | "statement">;

const inOrder: readonly StatementElement[] = ["sid", "effect", "principal", "action", "resource", "condition"];

const presenceOf = (name: StatementElement, kind: Situation["kind"]): Presence => {
  if (name === "action") return "required";
  return name === "condition" ? "optional" : policyKinds[kind][name];
};

const list: readonly Piece[] = [plain("["), field("list", ""), plain("]")];
const map: readonly Piece[] = [plain("{"), field("map", ""), plain("}")];

const values: Readonly<Record<ElementName, readonly Piece[]>> = {
  version: [plain('"2.0"')],
  statement: list,
  sid: [plain('"'), field("sid", ""), plain('"')],
  effect: [plain('"'), field("effect", ""), plain('"')],
  principal: map,
  action: list,
  resource: list,
  condition: map,
};

/** The names of the object around a place, without that of the place itself. */
const taken = ({ slot: { place } }: Situation): ReadonlySet<string> => {
  const object = place.container as LooseObject | undefined;
  const members = object?.type === "object" ? object.members.filter((each) => each !== place.member) : [];
  return new Set(members.map(({ key }) => key.value.toLowerCase()));
};

const element = (situation: Situation, name: ElementName, rank: number): Suggestion => {
  const label = inItsCase(name, name !== "version" && hasCapitals(situation.root));
  return {
    label,
    kind: "element",
    rank,
    detail: [],
    subject: { _tag: "element", name },
    insertion: insertMember(situation, label, values[name]),
    goesOn: name !== "sid" && name !== "version",
  };
};

/** The elements of a document that are missing. */
export const documentElements = (situation: Situation): readonly Suggestion[] => {
  const has = taken(situation);
  const missing = (["version", "statement"] as const).filter((name) => !has.has(name));
  return missing.map((name, index) => element(situation, name, 50 - index));
};

/** The elements of a statement that are missing and that its kind of document takes; those that it must have first. */
export const statementElements = (situation: Situation): readonly Suggestion[] => {
  const has = taken(situation);
  return inOrder
    .filter((name) => !has.has(name) && !["forbidden", "ignored"].includes(presenceOf(name, situation.kind)))
    .map((name, index) => {
      const isRequired = presenceOf(name, situation.kind) === "required";
      return element(situation, name, (isRequired ? 50 : 0) - index);
    });
};

/** The kinds of principal that are missing in a map of them. */
export const principalTypeKeys = (situation: Situation): readonly Suggestion[] => {
  const has = taken(situation);
  return principalTypes
    .filter((type) => !has.has(type))
    .map((type, index) => ({
      label: type,
      kind: "element",
      rank: -index,
      detail: [],
      subject: { _tag: "principal-type", type },
      insertion: insertMember(situation, type, list),
      goesOn: true,
    }));
};

/** Allow and deny, in the letter case of the document. */
export const effects = (situation: Situation): readonly Suggestion[] =>
  (["allow", "deny"] as const).map((effect, index) => {
    const label = inItsCase(effect, hasCapitalEffects(situation.root));
    return {
      label,
      kind: "word",
      rank: -index,
      detail: [],
      subject: { _tag: "effect", effect },
      insertion: insertText(situation, [plain(label)], "single"),
      goesOn: false,
    };
  });

/** The only version that policies are written in (598/10603). */
export const versions = (situation: Situation): readonly Suggestion[] => [
  {
    label: "2.0",
    kind: "word",
    rank: 0,
    detail: [],
    subject: { _tag: "element", name: "version" },
    insertion: insertText(situation, [plain("2.0")], "single"),
    goesOn: false,
  },
];

/** A whole statement with what its kind of document requires. */
export const wholeStatements = (situation: Situation): readonly Suggestion[] => {
  if (situation.slot.place.token !== undefined) return [];
  const capital = hasCapitals(situation.root);
  const effect = inItsCase("allow", hasCapitalEffects(situation.root));
  const filled: Readonly<Partial<Record<StatementElement, readonly Piece[]>>> = {
    effect: quoted([field("effect", effect)]),
    principal: [plain('{"qcs": ["'), field("principal", ""), plain('"]}')],
    action: [plain('["'), field("action", ""), plain('"]')],
    resource: [plain('["'), field("resource", "*"), plain('"]')],
  };
  const members = inOrder.flatMap((name): readonly (readonly Piece[])[] => {
    const value = presenceOf(name, situation.kind) === "required" ? filled[name] : undefined;
    return value === undefined ? [] : [[...quoted([plain(inItsCase(name, capital))]), plain(": "), ...value]];
  });
  const lines = members.flatMap((member, index) => [plain(index === 0 ? "\n\t" : ",\n\t"), ...member]);
  const whole: readonly Piece[] = [plain("{"), ...lines, plain("\n}")];
  const { isInList } = situation.slot;
  return [
    {
      label: "{ … }",
      kind: "element",
      rank: 0,
      detail: [],
      subject: { _tag: "element", name: "statement" },
      insertion: insertRaw(situation, isInList ? whole : [plain("["), ...whole, plain("]")]),
      goesOn: false,
    },
  ];
};
