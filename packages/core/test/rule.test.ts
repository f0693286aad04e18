import { describe, expect, it } from "vitest";
import { explainServerCode, type Finding, inspectPolicy, rules } from "../src/index.js";
import { ruleCases } from "./rule-cases/all.js";
import type { RuleCase } from "./rule-cases/rule-case.js";
import { applyFix } from "./support/apply-fix.js";

const findingsOf = ({ text, options }: RuleCase, edited = text): readonly Finding[] =>
  inspectPolicy(edited, options).findings;

const ofRule = (testCase: RuleCase): readonly Finding[] =>
  findingsOf(testCase).filter(({ rule }) => rule === testCase.rule);

const placeOf = ({ range }: Finding): string => `${range?.start.line ?? 0}:${range?.start.column ?? 0}`;

describe.each(ruleCases)("$rule: $what", (testCase) => {
  const found = ofRule(testCase).find(({ path, range }) => path === testCase.path && range !== undefined);

  it("is reported once at its place", () => {
    expect(ofRule(testCase).map((finding) => `${finding.path} ${placeOf(finding)}`)).toStrictEqual([
      `${testCase.path} ${testCase.at}`,
    ]);
    const { start, end } = found?.range ?? {};
    expect(testCase.text.slice(start?.offset, end?.offset)).toBe(testCase.covers);
  });

  it("has the severity, source and code of the rule unless the place says otherwise", () => {
    const rule = rules[testCase.rule];
    expect(found?.severity).toBe(testCase.severity ?? rule.severity);
    expect(found?.source).toBe(rule.source);
    expect(found?.code).toBe(testCase.code ?? found?.code);
  });

  it("has a fix exactly where one is expected, and the fix removes it", () => {
    const fix = found?.fix;
    const fixed = fix === undefined ? undefined : applyFix(testCase.text, fix);
    expect(fixed).toBe(testCase.fixed);
    const left = fixed === undefined ? [] : findingsOf(testCase, fixed);
    const isSame = ({ rule, path }: Finding): boolean => rule === testCase.rule && path === testCase.path;
    expect(left.filter(isSame)).toStrictEqual([]);
  });
});

describe("the rules", () => {
  it("have at least one document each", () => {
    const covered = new Set<string>(ruleCases.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toStrictEqual([]);
  });

  it("give every error a code of the service", () => {
    const findings = ruleCases.flatMap((testCase) => findingsOf(testCase));
    const bare = findings.filter(({ severity, code }) => severity === "error" && code === undefined);
    expect(bare.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([]);
  });

  it("give no code but those that they name", () => {
    const findings = ruleCases.flatMap((testCase) => findingsOf(testCase));
    const strange = findings.filter(({ rule, code }) => {
      const { codes } = rules[rule];
      if (code === undefined) return typeof codes !== "string";
      if (codes === "of-element") return !explainServerCode(code)?.rules.includes(rule);
      return typeof codes === "string" || !codes.includes(code);
    });
    expect(strange.map(({ rule, code }) => `${rule} ${code}`)).toStrictEqual([]);
  });
});
