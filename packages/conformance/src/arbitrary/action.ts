import * as fc from "fast-check";
import { operations, services, variable } from "./alphabet.js";
import { globOf, pick, sometimes } from "./text.js";

const exact: fc.Arbitrary<string> = pair(pick(services), pick(operations));
const named: fc.Arbitrary<string> = fc.tuple(pick(["", "", "name/"]), exact).map(([prefix, action]) => prefix + action);

/** The action of a request: nearly always a product and an operation, sometimes with the prefix that means nothing. */
export const requestAction: fc.Arbitrary<string> = sometimes(
  [20, named],
  [1, pick(["cvm:*", "cvm", "", ":", "cos:Get:Object", "permid/1"])],
);

/** An action of a policy: exact, with stars in either part, everything, a feature set, or malformed. */
export const actionPattern: fc.Arbitrary<string> = sometimes(
  [5, named],
  [4, pair(pick(services), globOf(operations))],
  [3, pair(globOf(services), pick(["*", ...operations]))],
  [2, pair(globOf(services), globOf(operations))],
  [3, pick(["*", "*:*", "name/*", "name/*:*"])],
  [1, pick(["permid/280649", "name/permid/1", "actionName/cos:Get", "name/name/cos:Get"])],
  [
    1,
    pick([
      "cvm*",
      "**",
      "GetObject",
      "",
      ":",
      "cos:",
      ":Get",
      `cvm:${variable("uin")}`,
      `cvm:${variable("foo")}`,
      "COS:Get",
      "cos:ge?",
    ]),
  ],
);

function pair(service: fc.Arbitrary<string>, operation: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(service, operation).map(([before, after]) => `${before}:${after}`);
}
