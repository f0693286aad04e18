import { describe, expect, it } from "vitest";
import { formatDecision } from "../../src/print/decision.js";

describe("formatDecision", () => {
  it("says the answer, why, and which statements decided, by file", () => {
    const matched = [{ layer: "identity", policy: 1, statement: 0, effect: "deny" }] as const;
    expect(
      formatDecision(
        { decision: "deny", reason: "explicit-deny", matched, notes: [] },
        { identity: ["a.json", "b\n.json"] },
      ),
    ).toEqual(["deny: a deny applies (explicit-deny)", "  deny by statement 0 of b\\u{000a}.json (identity)"]);
  });

  it("does not take the file of an identity policy for that of another layer", () => {
    const matched = [{ layer: "bucket", policy: 0, statement: 2, effect: "allow" }] as const;
    const [, line] = formatDecision(
      { decision: "allow", reason: "allow", matched, notes: [] },
      { identity: ["a.json"] },
    );
    expect(line).toBe("  allow by statement 2 of policy 0 (bucket)");
  });

  it("says of an unknown answer what would make it allow", () => {
    const formula = { _tag: "any", of: [] } as const;
    const decision = { decision: "unknown", reason: "implicit-deny", matched: [], notes: [] } as const;
    expect(formatDecision({ ...decision, residual: { sentence: "it would be allowed if\na", formula } }, {})).toEqual([
      "unknown: it is not certain that an allow applies (implicit-deny)",
      "  it would be allowed if\\u{000a}a",
    ]);
  });

  it("gives the notes with the place that they are about, one line each", () => {
    const notes = [
      { rule: "fact-unknown", message: "a\nb" },
      { rule: "policy-unreadable", message: "x", layer: "identity", policy: 0 },
      { rule: "variable-unknown", message: "y", layer: "identity", policy: 0, statement: 3 },
      { rule: "variable-unknown", message: "z", layer: "scp", level: 1, policy: 0, statement: 4 },
    ] as const;
    expect(
      formatDecision(
        { decision: "unknown", reason: "implicit-deny", matched: [], notes },
        { identity: ["a.json"], scp: ["b.json", "c.json"] },
      ),
    ).toEqual([
      "unknown: it is not certain that an allow applies (implicit-deny)",
      "  note fact-unknown: a\\u{000a}b",
      "  note policy-unreadable: x (a.json)",
      "  note variable-unknown: y (statement 3 of a.json)",
      "  note variable-unknown: z (statement 4 of c.json)",
    ]);
  });
});
