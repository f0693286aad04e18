import { describe, expect, it } from "vitest";
import { allow, ask, deny } from "./ask.js";

const foo = "$" + "{foo}";
const on = (name: string): string => `qcs::cvm::uin/100:${name}`;

describe("the statements that an answer names", () => {
  it("are all that match, in order of policy and statement", () => {
    const { matched } = ask([
      allow({ action: ["cos:GetService"] }),
      allow({ action: ["cvm:*"] }),
      allow({ action: ["cos:*"] }),
      allow(),
    ]);
    expect(matched.map(({ statement }) => statement)).toEqual([0, 2, 3]);
  });

  it("are the denies alone where one applies", () => {
    expect(ask([allow(), deny(), allow(), deny()]).matched).toEqual([
      { layer: "identity", policy: 0, statement: 1, effect: "deny" },
      { layer: "identity", policy: 0, statement: 3, effect: "deny" },
    ]);
  });

  it("are none where nothing allows", () => {
    expect(ask([deny({ action: ["cvm:*"] }), allow({ action: ["cvm:*"] })]).matched).toEqual([]);
  });

  it("are for several resources those that match any of them", () => {
    const statements = [allow({ resource: [on("a")] }), allow({ resource: [on("b")] }), allow({ resource: [on("c")] })];
    expect(ask(statements, { resource: [on("b"), on("a")] }).matched.map(({ statement }) => statement)).toEqual([0, 1]);
  });

  it("are for an unknown answer those on which it hangs", () => {
    const undecided = { string_equal: { k: ["1"] } };
    const statements = [
      allow({ resource: [on("a")] }),
      // would decide nothing: `a` is allowed already
      allow({ resource: [on("a")], condition: undecided }),
      allow({ resource: [on("b")], condition: undecided }),
      deny({ resource: [on("c")], condition: undecided }),
    ];
    const { decision, matched, notes } = ask(statements, { resource: [on("a"), on("b")], unknown: ["k"] });
    expect(decision).toBe("unknown");
    expect(matched.map(({ statement }) => statement)).toEqual([2]);
    expect(notes.map(({ rule, statement }) => [rule, statement])).toEqual([["fact-unknown", 2]]);
  });

  it("are for an unknown answer the denies too", () => {
    const statements = [
      deny({ action: ["permid/1"] }),
      allow({ action: ["permid/2"] }),
      deny({ action: ["cos:*"], condition: { x: { y: ["1"] } } }),
    ];
    const { reason, matched } = ask(statements);
    expect([reason, matched.map(({ statement }) => statement)]).toEqual(["explicit-deny", [0, 1, 2]]);
    expect(ask([allow(), ...statements]).matched.map(({ statement }) => statement)).toEqual([1, 3]);
  });
});

describe("the notes of an unknown answer", () => {
  it.each([
    ["action-set-unresolvable", allow({ action: ["permid/1", "cvm:*"] })],
    ["variable-unknown", allow({ resource: [on(foo)] })],
    ["fact-unknown", allow({ condition: { string_equal: { k: ["1"], present: ["x"] } } })],
    ["condition-unknown", allow({ condition: { StringEquals: { present: ["x"] } } })],
    ["condition-unknown", allow({ condition: { string_equal: { present: [foo] } } })],
    ["condition-unknown", allow({ condition: { ip_equal: { present: ["10.0.0.0/8"] } } })],
  ])("say %s once", (rule, statement) => {
    const { decision, notes } = ask([statement], { resource: on("a"), context: { present: "x" }, unknown: ["k"] });
    expect(decision).toBe("unknown");
    expect(notes).toMatchObject([{ rule, policy: 0, statement: 0 }]);
  });

  it("say nothing of what did not matter", () => {
    // the variable stands in another region, or beside an entry that matches
    const elsewhere = `qcs::cvm:ap-shanghai::${foo}`;
    const condition = { string_equal: { k: ["1"] } };
    for (const resource of [
      [elsewhere, on("a")],
      [on(foo), on("a")],
      [on(foo), "*"],
    ]) {
      const { notes } = ask([allow({ resource, condition })], { resource: on("a"), unknown: ["k"] });
      expect(notes.map(({ rule }) => rule)).toEqual(["fact-unknown"]);
    }
  });

  it("quote what they name so that a terminal is safe", () => {
    const { notes } = ask([allow({ condition: { "x\u001b[2J": { k: ["1"] } } })]);
    expect(notes.map(({ message }) => message)).toEqual(["`x\\u{001b}[2J` of `k` cannot be decided"]);
  });
});

describe("the notes of a refusal", () => {
  const rules = (...question: Parameters<typeof ask>): readonly string[] =>
    ask(...question).notes.map(({ rule }) => rule);

  it("name the exception for list queries (598/58417)", () => {
    const describe = { action: "cvm:DescribeInstances" };
    expect(rules([allow(), deny()], describe)).toEqual(["deny-ineffective-on-list"]);
    expect(rules([], { ...describe, context: { "qcs:resource_tag": ["env&prod"] } })).toEqual([
      "deny-ineffective-on-list",
    ]);
    expect(rules([], describe)).toEqual([]);
    expect(rules([allow()], describe)).toEqual([]);
    expect(rules([allow(), deny()], { action: "cvm:RunInstances" })).toEqual([]);
  });

  it("name the exception for finance (598/58417)", () => {
    expect(rules([allow(), deny()], { action: "finance:Pay" })).toEqual(["deny-ineffective-on-finance"]);
    expect(rules([], { action: "finance:Pay" })).toEqual([]);
  });
});
