import { misspeltNames } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { LintRule } from "../rule.js";
import { didYouMean } from "../text/listed.js";
import { firstOfKey, keysInOtherCase, othersFor } from "./condition-keys.js";

/** A key that no document shows, of CAM or of a product whose keys are documented. */
export const conditionKeyUnknown: LintRule = {
  severity: "info",
  source: "598/58420",
  summary: "no document shows a condition key, although its product's keys are documented",
  check: ({ tests }, { facts }) =>
    firstOfKey(tests).flatMap(({ key }) => {
      const others = othersFor(key.text, facts);
      if (others.length === 0 || keysInOtherCase(key.text, others).length > 0) return [];
      const hint = didYouMean(misspeltNames(key.text, others));
      return [{ at: key, message: `no document shows the condition key ${quote(key.text)}${hint}` }];
    }),
};
