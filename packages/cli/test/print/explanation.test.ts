import type { Explanation, LayerExplanation, StatementExplanation } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { formatExplanation } from "../../src/print/explanation.js";

const miss = {
  element: "action",
  reason: "operation-differs",
  certain: true,
  path: "/statement/0/action/1",
  patterns: ["cos:Get*"],
  patternCount: 2,
  values: ["cos:PutObject"],
  valueCount: 1,
  message: "a\nb",
} as const;

const place = { layer: "identity", policy: 1, statement: 0, effect: "allow" } as const;
const counts = { matched: 0, unknown: 0, "not-matched": 0, "not-asked": 0 };
const layerOf = (rest: Partial<LayerExplanation>): LayerExplanation => ({
  layer: "identity",
  verdict: "silent",
  counts,
  statements: [],
  omitted: 0,
  ...rest,
});
const files = { identity: ["a.json", "b.json"], scp: ["c.json", "d.json"] };
const format = (explanation: Partial<Explanation>): readonly string[] =>
  formatExplanation({ summary: "", layers: [], ...explanation }, files);
const statementLines = (rest: Partial<StatementExplanation>): readonly string[] =>
  format({
    layers: [layerOf({ statements: [{ ...place, outcome: "not-matched", misses: [], ...rest }] })],
  }).slice(1);

describe("formatExplanation", () => {
  it("names the closest statement by its file, and what it misses", () => {
    const closest = { ...place, outcome: "not-matched", misses: [miss], resource: 1 } as const;
    expect(format({ closest })).toEqual([
      "closest: allow by statement 0 of b.json (identity), for resource 1",
      "    operation-differs: a\\u{000a}b at /statement/0/action/1",
    ]);
  });

  it.each([
    [{ outcome: "matched" }, "  allow by statement 0 of b.json matches"],
    [
      { outcome: "matched", outcomes: ["matched", "unknown"] },
      "  allow by statement 0 of b.json matches some of the resources",
    ],
    [{ outcome: "matched", outcomes: ["matched", "matched"] }, "  allow by statement 0 of b.json matches"],
    [{ outcome: "unknown" }, "  allow by statement 0 of b.json may match"],
    [{ outcome: "not-asked", notAsked: "denies-only" }, "  allow by statement 0 of b.json is not asked (denies-only)"],
  ] as const)("says of a statement %j", (rest, line) => {
    expect(statementLines(rest)).toEqual([line]);
  });

  it("says how many misses and statements it leaves out", () => {
    expect(statementLines({ misses: [miss], omittedMisses: 3 }).at(-1)).toBe("    and 3 more");
    expect(format({ layers: [layerOf({ omitted: 7 })] })).toEqual([
      "identity neither allows nor denies it",
      "  and 7 more statements",
    ]);
  });

  it("goes through the layers, each level by its file", () => {
    const statements = [{ ...place, layer: "scp", level: 1, policy: 0, outcome: "matched", misses: [] }] as const;
    expect(
      format({
        layers: [
          layerOf({ layer: "scp", level: 0, verdict: "allow" }),
          layerOf({ layer: "scp", level: 1, verdict: "deny", statements }),
          layerOf({ verdict: "unknown", unreadable: [1] }),
          layerOf({ layer: "session", verdict: "not-asked", notAsked: "unsigned-caller", statements, omitted: 1 }),
        ],
      }),
    ).toEqual([
      "scp level 0 allows it",
      "scp level 1 denies it",
      "  allow by statement 0 of d.json matches",
      "identity may allow or deny it",
      "  b.json cannot be read",
      "session is not asked (unsigned-caller)",
    ]);
  });
});
