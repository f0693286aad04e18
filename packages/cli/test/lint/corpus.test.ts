import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadFacts } from "@camwright/catalog-loader";
import { type LintFinding, lintPolicy, lintRules, prefixesOf } from "@camwright/lint";
import { beforeAll, describe, expect, it } from "vitest";
import { fixText } from "../../src/lint/lint-text.js";

const { resolve } = createRequire(import.meta.url);

const corpus = (name: string): readonly string[] =>
  readFileSync(resolve(`@camwright/conformance/fixtures/corpus/${name}`), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const texts = [...corpus("dev.ndjson"), ...corpus("broken.dev.ndjson")];

const findingsOf = async (text: string): Promise<readonly LintFinding[]> =>
  lintPolicy(text, { catalogs: await loadFacts(prefixesOf(text)) }).findings;

/** How many findings there are of each rule of linting, with their severity. */
const countsOf = (findings: readonly LintFinding[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    const key = `${severity} ${rule}`;
    if (Object.hasOwn(lintRules, rule)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

describe("the published documents", () => {
  let all: readonly (readonly LintFinding[])[] = [];
  beforeAll(async () => {
    all = await Promise.all(texts.map(findingsOf));
  });

  it("have these findings of linting", () => {
    // Each is looked at: a change says that facts or rules changed, and has to be looked at too.
    expect(countsOf(all.flat())).toMatchInlineSnapshot(`
      {
        "info action-case": 16,
        "info action-covered": 3,
        "info action-matches-nothing": 28,
        "info action-prefix": 41,
        "info action-unknown": 354,
        "info condition-key-unknown": 8,
        "info operation-level-resource": 5,
        "info permissions-on-everything": 25,
        "info service-unknown": 42,
        "warning action-duplicate": 7,
        "warning admin-access": 1,
        "warning bucket-account": 2,
        "warning condition-operator-type": 1,
        "warning permissions-on-everything": 4,
        "warning resource-duplicate": 5,
      }
    `);
  });

  it("are without a warning of linting, but for a few", () => {
    const warned = all.filter((findings) =>
      findings.some(({ rule, severity }) => severity !== "info" && Object.hasOwn(lintRules, rule)),
    );
    expect(texts).toHaveLength(619);
    expect(warned.length).toMatchInlineSnapshot(`16`);
  });

  it("are repaired once and for all", async () => {
    const isLeft = ({ fix, rule }: LintFinding): boolean =>
      fix !== undefined && rule !== "json-comment" && rule !== "json-syntax";
    const again = await Promise.all(
      texts.map(async (text) => {
        const fixed = await fixText(text, {});
        const { text: twice } = await fixText(fixed.text, {});
        return { isStable: twice === fixed.text, left: fixed.report.findings.filter(isLeft).map(({ rule }) => rule) };
      }),
    );
    expect(again.filter(({ isStable, left }) => !isStable || left.length > 0)).toEqual([]);
  });
});
