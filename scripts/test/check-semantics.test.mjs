import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../check-semantics.mjs";
import { staleSemantics } from "../generate.mjs";
import { semanticsDocument } from "../semantics/document.mjs";
import { kitFiles } from "../semantics/kit.mjs";
import { plant } from "./plant.mjs";

const rule = {
  id: "a-star",
  rule: "a star is anything",
  sources: ["598/10604"],
  confidence: "H",
  code: ["packages/core/src/glob.ts"],
};

const sound = {
  "packages/core/src/glob.ts": "// U-1",
  "packages/core/src/rule.ts": '  "bad-star": { severity: "error" },\n',
  "packages/core/test/glob.test.ts": 'it("covers anything", () => {})',
  "packages/conformance/fixtures/cases.json": [
    { id: "one", tag: "a-star" },
    { id: "two", source: "598/10604" },
  ],
  "packages/conformance/semantics/introduction.md": "# Semantics\n",
};

const point = {
  id: "U-1",
  questions: [{ question: "which?", reading: "this", others: ["that"], confidence: "assumed" }],
  heldBy: ["a-star"],
};

/** A repository with these rules, sound but for what the test plants. */
const withRules = (rules, more = {}) =>
  plant({ ...sound, "packages/conformance/semantics/actions.json": { title: "Actions", text: [], rules }, ...more });

const held = { ...rule, cases: ["two"], findings: ["bad-star"] };
const at = (text) => `packages/conformance/semantics/actions.json: ${text}`;

test("rules that are held are fine", () => {
  const test = { file: "packages/core/test/glob.test.ts", title: "covers anything" };
  expect(check(withRules([{ ...held, tests: [test], see: ["U-1"] }, point]))).toEqual([]);
});

test("a repository without rules is found", () => {
  expect(check(plant({}))).toEqual(["packages/conformance/semantics: is missing"]);
});

test.each([
  ["nothing holds it: it needs a case or a test", { id: "b" }],
  ["the case `none` is not there", { cases: ["none"] }],
  ["the finding `none` is not there", { findings: ["bad-star", "none"] }],
  ["the rule `none` is not there", { heldBy: ["none"] }],
  ["the rule `none` is not there", { see: ["none"] }],
  [
    "packages/core/test/none.test.ts is not there",
    { tests: [{ file: "packages/core/test/none.test.ts", title: "x" }] },
  ],
  [
    "packages/core/test/glob.test.ts has no test `covers`",
    { tests: [{ file: "packages/core/test/glob.test.ts", title: "covers" }] },
  ],
  ["packages/core/src/none.ts is not there", { code: ["packages/core/src/none.ts"] }],
  ["names no code", { code: undefined }],
  ["has no source", { sources: [] }],
  ["`sure` is no confidence", { confidence: "sure" }],
  ["is called outside and is held", { outside: "the service knows" }],
])("%s", (problem, change) => {
  const changed = { ...held, ...change };
  const others = changed.id === "b" ? [{ ...changed, cases: [], findings: [] }, held] : [changed];
  expect(check(withRules([...others, point]))).toContain(at(`${changed.id}: ${problem}`));
});

test("a rule that holds itself by another that nothing holds is found", () => {
  const problems = check(withRules([held, point, { ...rule, id: "b", heldBy: ["U-1"] }]));
  expect(problems).toEqual([
    at("b: nothing holds `U-1` by itself"),
    at("b: nothing holds it: it needs a case or a test"),
  ]);
});

test("an id that stands twice is found", () => {
  expect(check(withRules([held, held, point]))).toEqual(["packages/conformance/semantics: `a-star` stands twice"]);
});

test("cases, findings and tags that belong to no rule are found", () => {
  const cases = [
    { id: "one", tag: "a-star" },
    { id: "two", source: "598/10604" },
    { id: "three", tag: "2.2" },
  ];
  const root = withRules([{ ...rule, code: ["packages/core/src/rule.ts"] }], {
    "packages/conformance/fixtures/cases.json": cases,
  });
  expect(check(root)).toEqual([
    "packages/conformance/fixtures/cases.json: two: no rule names it",
    "packages/conformance/fixtures/cases.json: three: `2.2` is no rule",
    "packages/core/src/rule.ts: bad-star: no rule lists it",
    "packages/core/src/glob.ts: the tag `U-1` is not there",
  ]);
});

test("the document has each rule with what holds it, and what nothing holds apart", () => {
  const outside = { ...rule, id: "far", rule: "a | far rule", outside: "the service knows" };
  const text = semanticsDocument(withRules([held, outside]));
  expect(text).toContain("| `a-star` | a star is anything | 598/10604 | H |");
  expect(text).toContain("| `one`, `two`, findings `bad-star` |");
  expect(text.split("## What nothing holds")[1]).toContain(
    "| `far` | a \\| far rule | 598/10604 | the service knows |",
  );
});

test("a document that is not what the rules give is found", () => {
  const root = withRules([held]);
  expect(staleSemantics(root)).toContain("SEMANTICS.md");
  writeFileSync(join(root, "SEMANTICS.md"), semanticsDocument(root));
  expect(staleSemantics(root)).not.toContain("SEMANTICS.md");
  writeFileSync(join(root, "SEMANTICS.md"), `${readFileSync(join(root, "SEMANTICS.md"), "utf8")}more`);
  expect(staleSemantics(root)).toContain("SEMANTICS.md");
});

test("the kit has each case under its rule, documented only where pages give the outcome", () => {
  const cases = [
    { id: "published", source: "598/1", expected: "deny" },
    { id: "exception", source: "598/1", expected: "deny", documented: "allow" },
    { id: "inferred", source: "598/1", expected: "deny", kind: "doc-inference" },
    { id: "plain", tag: "a-star", expected: "deny" },
    { id: "less-sure", tag: "less-sure", expected: "deny" },
    { id: "open", tag: "U-1", expected: "deny", file: "ignored" },
  ];
  const first = { ...rule, cases: ["published", "exception", "inferred"] };
  const root = withRules([first, { ...rule, id: "less-sure", confidence: "M" }, point], {
    "packages/conformance/fixtures/cases.json": cases,
  });
  const files = kitFiles(root);
  const lines = files["packages/conformance-kit/data/cases.ndjson"]
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id, verdict, tag, source }) => [id, verdict, tag, source])).toEqual([
    ["published", "documented", "a-star", "598/1"],
    ["exception", "assumed", "a-star", "598/1"],
    ["inferred", "assumed", "a-star", "598/1"],
    ["plain", "documented", "a-star", "598/10604"],
    ["less-sure", "assumed", "less-sure", "598/10604"],
    ["open", "assumed", "U-1", undefined],
  ]);
  expect(lines.flatMap((line) => Object.keys(line))).not.toContain("file");
  const rules = files["packages/conformance-kit/data/rules.ndjson"]
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rules.map(({ id, says }) => [id, says])).toContainEqual(["U-1", "which?: this"]);
});
