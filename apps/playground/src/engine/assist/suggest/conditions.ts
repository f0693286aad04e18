import type { ConditionKeyType } from "@camwright/catalog";
import { type Operator, operatorNames, policyVariables } from "@camwright/core";
import { field, insertMember, insertText, plain, quoted } from "../insertion.js";
import { type Candidate, candidates, fits, operatorOf, rankOf } from "../key-facts.js";
import { code, term, words } from "../said.js";
import type { Situation } from "../situation.js";
import type { Piece, Suggestion } from "../suggestion.js";
import { regions } from "./resources.js";

const usual: Readonly<Record<ConditionKeyType, string>> = {
  string: "string_equal",
  numeric: "numeric_equal",
  boolean: "bool_equal",
  ip: "ip_equal",
  date: "date_less_than",
};

const emptyList: readonly Piece[] = [plain("["), field("value", ""), plain("]")];

/** The keys that stand under the operator around a place. */
const keysBeneath = ({ slot: { place } }: Situation): readonly string[] => {
  const value = place.member?.value;
  return value?.type === "object" ? value.members.map(({ key }) => key.value) : [];
};

const variants = (name: string): readonly (readonly [text: string, rank: number])[] => [
  [name, 0],
  ...(name === "null_equal" ? [] : ([[`${name}_if_exist`, -10]] as const)),
  ...["for_any_value", "for_all_value"].flatMap((qualifier) => [
    [`${qualifier}:${name}`, -15] as const,
    ...(name === "null_equal" ? [] : ([[`${qualifier}:${name}_if_exist`, -25]] as const)),
  ]),
];

const operator = (situation: Situation, text: string, rank: number): Suggestion => ({
  label: text,
  kind: "operator",
  rank,
  detail: [],
  subject: { _tag: "operator", text },
  insertion: insertMember(situation, text, [plain("{"), field("key", ""), plain("}")]),
  goesOn: true,
});

/** A test of a key with the operator that documents show for it, or the usual one for its type. */
const test = (situation: Situation, candidate: Candidate): Suggestion => {
  const { key, type, operators = [] } = candidate.facts;
  const shown = operators[0] ?? usual[type];
  return {
    label: key,
    kind: "key",
    rank: rankOf(candidate) - 20,
    detail: [code(shown), words(candidate.facts.description)],
    subject: { _tag: "key", key },
    insertion: insertMember(situation, shown, [
      plain("{"),
      ...quoted([plain(key)]),
      plain(": "),
      ...emptyList,
      plain("}"),
    ]),
    goesOn: true,
  };
};

/** Operators that fit the keys beneath; where there are none yet, also tests of the keys that the statement may test. */
export const operators = (situation: Situation): readonly Suggestion[] => {
  const beneath = keysBeneath(situation);
  const known = candidates(situation).filter(({ facts }) => beneath.includes(facts.key));
  const isFitting = (each: Operator): boolean => known.every(({ facts }) => fits(facts, each));
  const shown = new Set(known.flatMap(({ facts }) => facts.operators ?? []));
  const all = operatorNames()
    .flatMap(variants)
    .flatMap(([text, rank]) => {
      const read = operatorOf(text);
      return read === undefined || !isFitting(read) ? [] : [operator(situation, text, shown.has(text) ? 20 : rank)];
    });
  const isFresh = situation.slot.place.member?.hasColon !== true;
  return isFresh ? [...all, ...candidates(situation).map((each) => test(situation, each))] : all;
};

/** Keys whose values an operator reads. */
export const keys = (situation: Situation, text: string): readonly Suggestion[] => {
  const read = operatorOf(text);
  const { place } = situation.slot;
  const beside = place.container?.type === "object" ? place.container.members : [];
  const taken = new Set(beside.filter((each) => each !== place.member).map(({ key }) => key.value));
  return candidates(situation)
    .filter(({ facts }) => !taken.has(facts.key) && (read === undefined || fits(facts, read)))
    .map((each) => ({
      label: each.facts.key,
      kind: "key",
      rank: rankOf(each),
      detail: [term(`type-${each.facts.type}`), words(each.facts.description)],
      subject: { _tag: "key", key: each.facts.key },
      insertion: insertMember(situation, each.facts.key, emptyList),
      goesOn: true,
    }));
};

interface Value {
  readonly label: string;
  readonly pieces?: readonly Piece[];
  readonly rank?: number;
}

const flags: ReadonlySet<string> = new Set(["mfa", "qcs:mfa", "qcs:read_only_action", "qcs:except_cam_finance"]);

const isTagKey = (key: string): boolean => /^qcs:(?:resource_tag|request_tag|tag)$/.test(key);

const byOperator: Readonly<Partial<Record<Operator["type"], readonly Value[]>>> = {
  bool: [{ label: "true" }, { label: "false" }],
  null: [{ label: "true" }, { label: "false" }],
  ip: [{ label: "10.0.0.0/8", pieces: [field("address", "10.0.0.0/8")] }],
  date: [{ label: "2030-01-01T00:00:00Z", pieces: [field("time", "2030-01-01T00:00:00Z")] }],
};

const valuesOf = (situation: Situation, operatorText: string, key: string): readonly Value[] => {
  const type = operatorOf(operatorText)?.type;
  const fixed = type === undefined ? undefined : byOperator[type];
  if (fixed !== undefined) return fixed;
  if (flags.has(key)) return [{ label: "1" }, { label: "0" }];
  if (isTagKey(key)) return [{ label: "key&value", pieces: [field("key"), plain("&"), field("value")] }];
  if (/[:_]region$/.test(key)) return regions(situation).map((label) => ({ label }));
  return type === "string" ? policyVariables.map((name) => ({ label: `\${${name}}`, rank: -10 })) : [];
};

/** Values of a key: all there are, where they are few, else what they look like. */
export const values = (situation: Situation, operatorText: string, key: string): readonly Suggestion[] =>
  valuesOf(situation, operatorText, key).map(({ label, pieces, rank = 0 }, index) => ({
    label,
    kind: "value",
    rank: rank - index,
    detail: [],
    subject: label.startsWith("${") ? { _tag: "variable", name: label.slice(2, -1) } : undefined,
    insertion: insertText(situation, pieces ?? [plain(label)], "listed"),
    goesOn: false,
  }));
