import { quote } from "@camwright/core";
import { type LintRule, replaceBy } from "../rule.js";
import { keysInOtherCase, othersFor } from "./condition-keys.js";

/** Keys are compared with their case (598/58420, C-17), so a key in another case is in no request. */
export const conditionKeyCase: LintRule = {
  severity: "warning",
  source: "598/58420",
  summary: "a condition key differs from a documented one in letter case alone",
  check: ({ tests }, { facts }) =>
    tests.flatMap(({ key }) => {
      const [meant, ...more] = keysInOtherCase(key.text, othersFor(key.text, facts));
      if (meant === undefined) return [];
      const remark = {
        at: key,
        message: `${quote(key.text)} is no condition key, but \`${meant}\` is: letter case counts`,
      };
      const isTaken = tests.some((test) => test.key.text === meant);
      return [more.length > 0 || isTaken ? remark : { ...remark, repair: replaceBy(key, meant) }];
    }),
};
