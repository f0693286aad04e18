import type { Note } from "@camwright/evaluator";
import type { LintFinding } from "@camwright/lint";
import type { Language } from "./texts.js";

/** What a language has to say about rules and remarks, beside the English of the packages. */
export interface RuleTexts {
  /** What a rule of a finding is about; `undefined` where the message says it already. */
  readonly ofFinding: (finding: Pick<LintFinding, "rule">) => string | undefined;
  /** What a remark on a decision says; `undefined` where the message says it already. */
  readonly ofNote: (note: Pick<Note, "rule">) => string | undefined;
}

/** In English the messages of the packages say it all. */
export const englishRules: RuleTexts = { ofFinding: () => undefined, ofNote: () => undefined };

const chinese = async (): Promise<RuleTexts> => {
  const [{ rules }, { notes, points }] = await Promise.all([import("./zh/rules.js"), import("./zh/points.js")]);
  const remarks = new Map<string, string>(Object.entries(notes));
  for (const [tag, texts] of Object.entries(points)) remarks.set(tag, texts.join("："));
  return { ofFinding: ({ rule }) => rules[rule], ofNote: ({ rule }) => remarks.get(rule) };
};

/** The texts of a language, loaded when somebody reads in it. */
export const loadRuleTexts = async (language: Language): Promise<RuleTexts> =>
  language === "zh-CN" ? chinese() : englishRules;
