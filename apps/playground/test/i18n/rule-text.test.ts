import { rules } from "@camwright/core";
import { type LintFinding, lintRules } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { loadRuleTexts } from "../../src/i18n/rule-text.js";
import { notes, points } from "../../src/i18n/zh/points.js";

const chinese = /\p{Script=Han}/u;
const ids = [...Object.keys(rules), ...Object.keys(lintRules)] as readonly LintFinding["rule"][];

describe("the texts of rules", () => {
  it.each(ids)("say in Chinese what %s is about", async (rule) => {
    const { ofFinding } = await loadRuleTexts("zh-CN");
    expect(ofFinding({ rule })).toMatch(chinese);
  });

  it("say in Chinese what remarks on decisions say", async () => {
    const { ofNote } = await loadRuleTexts("zh-CN");
    for (const rule of [...Object.keys(notes), ...Object.keys(points)] as readonly "U-1"[]) {
      expect(ofNote({ rule })).toMatch(chinese);
    }
  });

  it("leave the English to the packages", async () => {
    const { ofFinding, ofNote } = await loadRuleTexts("en");
    expect([ofFinding({ rule: "json-syntax" }), ofNote({ rule: "U-1" })]).toEqual([undefined, undefined]);
  });
});
