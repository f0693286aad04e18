import { type ConditionValue, operatorNames } from "@camwright/core";
import { describe, expect, it } from "vitest";
import type { ContextValue } from "../../src/index.js";
import { allow, answer } from "../ask.js";
import { type Sample, samples } from "./samples.js";

type Answer = "allow" | "deny" | "unknown";

interface Row {
  readonly situation: string;
  /** Before and after the operator's name. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly wanted?: (sample: Sample) => readonly ConditionValue[];
  /** Absent: the key is not in the request. */
  readonly given?: (sample: Sample) => ContextValue;
  readonly unknown?: true;
  readonly positive: Answer;
  readonly negative: Answer;
}

const hit = ({ hit: value }: Sample): ContextValue => value;
const miss = ({ miss: value }: Sample): ContextValue => value;
const both = (sample: Sample): ContextValue => [sample.miss, sample.hit];

const rows: readonly Row[] = [
  { situation: "a match", given: hit, positive: "allow", negative: "deny" },
  { situation: "a miss", given: miss, positive: "deny", negative: "allow" },
  { situation: "a list of one", given: (sample) => [sample.hit], positive: "allow", negative: "deny" },
  { situation: "an absent key (C-19)", positive: "deny", negative: "deny" },
  { situation: "an absent key, _if_exist", suffix: "_if_exist", positive: "allow", negative: "allow" },
  { situation: "a match, _if_exist", suffix: "_if_exist", given: hit, positive: "allow", negative: "deny" },
  { situation: "a miss, _if_exist", suffix: "_if_exist", given: miss, positive: "deny", negative: "allow" },
  { situation: "one of two request values, no qualifier (U-15)", given: both, positive: "allow", negative: "allow" },
  {
    situation: "one of two, for_any_value",
    prefix: "for_any_value:",
    given: both,
    positive: "allow",
    negative: "allow",
  },
  { situation: "one of two, for_all_value", prefix: "for_all_value:", given: both, positive: "deny", negative: "deny" },
  {
    situation: "two misses, for_any_value",
    prefix: "for_any_value:",
    given: (s) => [s.miss, s.miss],
    positive: "deny",
    negative: "allow",
  },
  {
    situation: "two misses, for_all_value",
    prefix: "for_all_value:",
    given: (s) => [s.miss, s.miss],
    positive: "deny",
    negative: "allow",
  },
  {
    situation: "two matches, for_all_value",
    prefix: "for_all_value:",
    given: (s) => [s.hit, s.hit],
    positive: "allow",
    negative: "deny",
  },
  { situation: "an absent key, for_any_value", prefix: "for_any_value:", positive: "deny", negative: "deny" },
  { situation: "an absent key, for_all_value (U-14)", prefix: "for_all_value:", positive: "deny", negative: "deny" },
  {
    situation: "an absent key, for_all_value and _if_exist",
    prefix: "for_all_value:",
    suffix: "_if_exist",
    positive: "allow",
    negative: "allow",
  },
  { situation: "no request value (A-28)", given: () => [], positive: "deny", negative: "deny" },
  {
    situation: "no request value, _if_exist (A-28)",
    suffix: "_if_exist",
    given: () => [],
    positive: "deny",
    negative: "deny",
  },
  {
    situation: "no request value, for_all_value (A-28)",
    prefix: "for_all_value:",
    given: () => [],
    positive: "allow",
    negative: "allow",
  },
  { situation: "no policy value (U-9)", wanted: () => [], given: hit, positive: "deny", negative: "allow" },
  {
    situation: "a match of the second policy value (U-1)",
    wanted: (s) => [s.other, s.value],
    given: (s) => s.hit,
    positive: "allow",
    negative: "deny",
  },
  { situation: "an unknown key", unknown: true, positive: "unknown", negative: "unknown" },
  { situation: "an unknown key with a value", unknown: true, given: hit, positive: "unknown", negative: "unknown" },
  {
    situation: "an unknown key, _if_exist",
    suffix: "_if_exist",
    unknown: true,
    positive: "unknown",
    negative: "unknown",
  },
  {
    situation: "no policy value and an unknown key",
    wanted: () => [],
    unknown: true,
    positive: "unknown",
    negative: "unknown",
  },
];

const outcome = (operator: string, sample: Sample, { wanted, given, unknown }: Partial<Row>): Answer =>
  answer([allow({ condition: { [operator]: { [sample.key]: wanted?.(sample) ?? [sample.value] } } })], {
    context: given === undefined ? {} : { [sample.key]: given(sample) },
    ...(unknown === undefined ? {} : { unknown: [sample.key] }),
  });

const negations = samples.flatMap((sample) =>
  sample.negation === undefined ? [] : [{ ...sample, negation: sample.negation }],
);

describe.each(rows)("on $situation", (row) => {
  const named = (name: string): string => `${row.prefix ?? ""}${name}${row.suffix ?? ""}`;

  it.each(samples)(`$operator gives ${row.positive}`, (sample) => {
    expect(outcome(named(sample.operator), sample, row)).toBe(row.positive);
  });

  it.each(negations)(`$negation gives ${row.negative}`, (sample) => {
    expect(outcome(named(sample.negation), sample, row)).toBe(row.negative);
  });
});

const typed = samples.flatMap((sample) =>
  sample.unreadable === undefined ? [] : [{ ...sample, unreadable: sample.unreadable }],
);
const typedAndNegated = typed.flatMap(({ negation, ...sample }) => [
  { ...sample, isNegative: false },
  ...(negation === undefined ? [] : [{ ...sample, operator: negation, isNegative: true }]),
]);

describe("a value that cannot be read as the operator's type (A-23)", () => {
  it.each(typedAndNegated)("in a policy leaves $operator undecided", (sample) => {
    const wanted = () => [sample.unreadable];
    expect(outcome(sample.operator, sample, { wanted, given: hit })).toBe("unknown");
    expect(outcome(sample.operator, sample, { wanted, given: miss })).toBe("unknown");
    expect(outcome(sample.operator, sample, { wanted })).toBe("deny");
    expect(outcome(`${sample.operator}_if_exist`, sample, { wanted })).toBe("allow");
  });

  it.each(typedAndNegated)("beside one that decides leaves $operator decided", (sample) => {
    const wanted = () => [sample.unreadable, sample.value];
    expect(outcome(sample.operator, sample, { wanted, given: hit })).toBe(sample.isNegative ? "deny" : "allow");
    expect(outcome(sample.operator, sample, { wanted, given: miss })).toBe("unknown");
  });

  it.each(typedAndNegated)("in a request leaves $operator undecided", (sample) => {
    const { operator, isNegative, unreadable } = sample;
    expect(outcome(operator, sample, { given: () => unreadable })).toBe("unknown");
    expect(outcome(`for_all_value:${operator}`, sample, { given: () => [unreadable] })).toBe("unknown");
    const passing = isNegative ? sample.miss : sample.hit;
    const failing = isNegative ? sample.hit : sample.miss;
    expect(outcome(`for_any_value:${operator}`, sample, { given: () => [unreadable, passing] })).toBe("allow");
    expect(outcome(`for_all_value:${operator}`, sample, { given: () => [unreadable, failing] })).toBe("deny");
  });
});

describe("an operator that is not documented (A-39)", () => {
  it.each([
    "StringEquals",
    "string_equals",
    "string_equal_ifexists",
    "null_equal_if_exist",
    "ip_like",
    "",
    "for_each:string_equal",
    "for_any_value:for_all_value:string_equal",
    "string_equal ",
    "__proto__",
    "constructor",
  ])("%j is undecided", (operator) => {
    const condition = JSON.parse(`{${JSON.stringify(operator)}: {"cos:prefix": ["a"]}}`);
    expect(answer([allow({ condition })], { context: { "cos:prefix": "a" } })).toBe("unknown");
    expect(answer([allow({ condition })])).toBe("unknown");
    expect(answer([allow({ condition }), allow()])).toBe("allow");
  });
});

describe("the table", () => {
  it("has every documented operator but null_equal", () => {
    const names = samples.flatMap(({ operator, negation }) => [
      operator,
      ...(negation === undefined ? [] : [negation]),
    ]);
    expect(names.sort()).toEqual(
      operatorNames()
        .filter((name) => name !== "null_equal")
        .sort(),
    );
  });
});
