import type { Condition } from "@camwright/core";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";
import { allow, policies } from "./support.js";

/** Conditions on one key, and what the second allows beside the first. */
const cases: readonly (readonly [string, Condition, Condition, string])[] = [
  [
    "a number that a pattern matches as text",
    { numeric_less_than: { k: ["5"] }, string_like: { k: ["1*"] } },
    { numeric_less_than: { k: ["5"] }, string_like: { k: ["1", "1.*", "10*"] } },
    "narrower",
  ],
  [
    "no number above a bound",
    { numeric_greater_than: { k: ["100"] } },
    { numeric_greater_than: { k: ["100"] }, string_not_like: { k: ["-*"] } },
    "equivalent",
  ],
  [
    "the numbers between two bounds",
    { numeric_greater_than: { k: ["1"] }, numeric_less_than: { K: ["2"] } },
    { numeric_greater_than: { k: ["1"] }, numeric_less_than: { K: ["2"] } },
    "equivalent",
  ],
  [
    "addresses that a range has all",
    { ip_equal: { k: ["10.0.0.0/8"] } },
    { ip_equal: { k: ["10.0.0.0/8"] }, string_like: { k: ["10.*"] } },
    "equivalent",
  ],
  [
    "addresses that a range has in part",
    { ip_equal: { k: ["10.0.0.0/7"] } },
    { ip_equal: { k: ["10.0.0.0/7"] }, string_like: { k: ["10.*"] } },
    "narrower",
  ],
  [
    "a boolean",
    { bool_equal: { k: ["true"] } },
    { bool_equal: { k: ["true"] }, string_like: { k: ["t*", "T*"] } },
    "equivalent",
  ],
  [
    "spellings of a long word",
    { string_equal_ignore_case: { k: ["administrator"] } },
    { string_equal_ignore_case: { k: ["administrator"] }, string_not_like: { k: ["a*", "A*"] } },
    "narrower",
  ],
  [
    "spellings of a long word that go on",
    { string_equal_ignore_case: { k: ["administrator"] }, string_like: { k: ["A*R"] } },
    { string_equal_ignore_case: { k: ["administrator"] }, string_like: { k: ["A*tor", "A*R"] } },
    "broader",
  ],
  [
    "dates, which patterns may tell apart in more ways than are looked at",
    { "for_all_value:date_less_than": { k: ["2024-06-01"] }, "for_all_value:string_like": { k: ["2024*T*0"] } },
    {
      "for_all_value:date_less_than": { k: ["2024-06-01"] },
      "for_all_value:string_like": { k: ["2024*T*0", "2023*T*1"] },
    },
    "unknown",
  ],
  [
    "dates that no pattern tells apart",
    { date_less_than: { k: ["2024-06-01T00:00:00Z"] }, string_like: { k: ["*"] } },
    { date_less_than: { k: ["2024-06-01T00:00:00Z"] } },
    "equivalent",
  ],
];

test.each(cases)("%s", (_, base, next, relation) => {
  const [one, other] = [policies(allow("a:X", "*", base)), policies(allow("a:X", "*", next))];
  expect(compare(one, other)).toMatchObject({ relation });
});
