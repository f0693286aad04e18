import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../../../src/engine/answer/ask.js";
import { compareTabs } from "../../../src/engine/answer/compare.js";
import { askedTabs } from "../../../src/engine/asked.js";
import { askDifference } from "../../../src/engine/compare/ask-difference.js";
import type { Compared } from "../../../src/engine/questions/compare.js";
import { emptyRequest, firstSight, type Tab, type TabKind, type Workspace } from "../../../src/engine/workspace.js";

interface Written {
  readonly effect: string;
  readonly action: readonly string[];
  readonly resource?: readonly string[];
  readonly [element: string]: unknown;
}

const tab = (id: string, statement: readonly Written[], kind: TabKind = "identity"): Tab => ({
  id,
  name: id,
  kind,
  text: JSON.stringify({ version: "2.0", statement }),
});
const allow = (...action: string[]): Written => ({ effect: "allow", action, resource: ["*"] });
const deny = (...action: string[]): Written => ({ effect: "deny", action, resource: ["*"] });

type Made = Extract<Compared, { _tag: "compared" }>;

const compared = (base: Tab, next: Tab): Made => {
  const given = compareTabs({ base, next });
  if (given._tag !== "compared") throw new Error(given._tag);
  return given;
};

const workspaceOf = (base: Tab, next: Tab): Workspace => ({
  tabs: [base, next],
  active: base.id,
  request: emptyRequest,
  suite: [],
  compared: { base: base.id, next: next.id },
  view: "compare",
  see: firstSight,
});

/** What the page answers when the difference is opened on a side. */
const answered = (base: Tab, next: Tab, difference: Made["differences"][number], side: "base" | "next"): string => {
  const names = { version: "version", companion: "everything" };
  const opened = askDifference(workspaceOf(base, next), difference, side, names);
  const asked = ask({ tabs: askedTabs(opened), request: opened.request });
  return asked._tag === "decided" ? asked.decision.decision : asked._tag;
};

const expectHeld = (base: Tab, next: Tab): void => {
  for (const difference of compared(base, next).differences) {
    expect(difference.beside).not.toBe("unknown");
    for (const side of ["base", "next"] as const) {
      expect(answered(base, next, difference, side)).toBe(difference[side].decision);
    }
  }
};

describe("a comparison", () => {
  it("shows a request for each action that is gained or lost, with the statement by its place in the document", () => {
    const base = tab("a", [allow("cos:GetObject"), allow("cos:PutObject", "cos:HeadObject")]);
    const next = tab("b", [
      allow("cos:GetObject"),
      allow("vpc:CreateVpc"),
      allow("cvm:RunInstances", "cvm:StopInstances"),
    ]);
    const { relation, differences } = compared(base, next);
    expect(relation).toBe("incomparable");
    const places = differences.map(({ direction, action, base: before, next: after }) => [
      direction,
      action,
      [...before.matched, ...after.matched].map(({ statement }) => statement),
    ]);
    expect(places.toSorted((one, other) => String(one[1]).localeCompare(String(other[1])))).toEqual([
      ["lost", "cos:HeadObject", [1]],
      ["lost", "cos:PutObject", [1]],
      ["gained", "cvm:RunInstances", [2]],
      ["gained", "cvm:StopInstances", [2]],
      ["gained", "vpc:CreateVpc", [1]],
    ]);
    expectHeld(base, next);
  });

  it("shows each deny that is gone, although one statement allows all of it", () => {
    const base = tab("a", [allow("*"), deny("cos:DeleteObject"), deny("cvm:StopInstances")]);
    const { differences } = compared(base, tab("b", [allow("*")]));
    const places = differences.map(({ action, base: { matched } }) => `${action} ${String(matched[0]?.statement)}`);
    expect(places.toSorted()).toEqual(["cos:DeleteObject 1", "cvm:StopInstances 2"]);
  });

  const user = { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] };
  const other = { qcs: ["qcs::cam::uin/200000000001:root"] };
  const docs = ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"];
  const reads = { effect: "allow", action: ["cos:GetObject"], resource: docs };
  const taken = { effect: "allow", action: ["sts:AssumeRole"] };

  it.each([
    ["boundary", allow("cos:Get*"), allow("cos:*")],
    ["session", allow("cos:Get*"), allow("cos:Put*")],
    ["bucket", { ...reads, principal: user }, { ...reads, principal: other }],
    ["trust", { ...taken, principal: user }, { ...taken, principal: { service: ["cvm.qcloud.com"] } }],
  ] as const)(
    "has differences of a %s that the page answers so, beside a policy that grants everything",
    (kind, one, two) => {
      const [base, next] = [tab("a", [one], kind), tab("b", [two], kind)];
      const { differences } = compared(base, next);
      expect(differences.length).toBeGreaterThan(0);
      expectHeld(base, next);
    },
  );

  it("has both documents in a form in which order and spelling do not count", () => {
    const { relation, canonical } = compared(
      tab("a", [allow("name/cos:b", "cos:a")]),
      tab("b", [allow("cos:a", "cos:b", "cos:a")]),
    );
    expect(relation).toBe("equivalent");
    expect(canonical.base).toBe(canonical.next);
  });

  it("shows a difference that is there whatever a variable stands for", () => {
    const ofFolder = { effect: "allow", action: ["cos:*"], resource: [["qcs::cos:::logs/$", "{x}/*"].join("")] };
    const { filled } = compared(tab("a", [ofFolder]), tab("b", [allow("cvm:*")]));
    expect(filled?.values.map(({ name }) => name)).toEqual(["x"]);
    expect(filled?.differences.map(({ direction }) => direction)).toEqual(["lost"]);
  });

  it("says why it is not known", () => {
    const set = tab("a", [{ effect: "allow", action: ["permid/280649"], resource: ["*"] }]);
    const { relation, reason } = compared(set, tab("b", [allow("cos:*")]));
    expect(relation).toBe("unknown");
    expect(reason).toBeTypeOf("string");
  });
});

const statements = fc.array(
  fc.record({
    effect: fc.constantFrom("allow", "allow", "deny"),
    action: fc.uniqueArray(fc.constantFrom("cos:*", "cos:Get*", "cos:GetObject", "cos:PutObject", "cvm:*", "*"), {
      minLength: 1,
      maxLength: 3,
    }),
    resource: fc.uniqueArray(
      fc.constantFrom(
        "*",
        "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*",
        "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a/*",
      ),
      { minLength: 1, maxLength: 2 },
    ),
    condition: fc.constantFrom(
      {},
      { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } },
      { string_not_equal: { "cos:prefix": ["a"] } },
    ),
  }),
  { maxLength: 4 },
);

it("every difference is what the page answers when it is opened", () => {
  fc.assert(
    fc.property(statements, statements, (before, after) => {
      expectHeld(tab("a", before), tab("b", after));
    }),
  );
});
