import * as fc from "fast-check";
import { variable } from "./alphabet.js";
import { pick, sometimes } from "./text.js";

const fragments: readonly string[] = [
  "*",
  "**********",
  "*a*a*a*a*a*a*a*",
  "aaaaaaaaaaaaaaaaaaaa",
  ":",
  ":::::",
  "qcs",
  "qcs::cos:::",
  "name/",
  "permid/",
  "prefix//",
  "//",
  "/",
  "${",
  "}",
  variable("uin"),
  variable(variable("uin")),
  "$",
  "&",
  "?",
  "\\",
  ".*",
  "(a+)+$",
  "[",
  "\n",
  "\r\n",
  "\u2028",
  "\0",
  "\u0130",
  "ß",
  "é",
  "e\u0301",
  "😀",
  "\ud800",
  "\udc00",
  "__proto__",
  "constructor",
  "for_any_value:",
  "_if_exist",
  "::",
  "1e400",
  "00",
  "-",
];

/**
 * Texts that are meant to be misread: wildcards in a row, pieces of the syntax in the wrong place, half characters, names
 * that every JavaScript object has, and noise. For any place in a policy or a request that takes a text.
 */
export const hostileText: fc.Arbitrary<string> = sometimes(
  [6, fc.array(pick(fragments), { maxLength: 8 }).map((chosen) => chosen.join(""))],
  [1, fc.string({ unit: "binary", maxLength: 20 })],
  [1, fc.string({ maxLength: 20 })],
);
