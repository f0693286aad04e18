import { describe, expect, it } from "vitest";
import { ask } from "../../src/engine/answer/ask.js";
import { runSuite } from "../../src/engine/answer/suite.js";
import { toCase } from "../../src/engine/to-case.js";
import { emptyRequest, type RequestDraft, type Tab } from "../../src/engine/workspace.js";

const statement = (effect: string, action: string): string =>
  JSON.stringify({ version: "2.0", statement: [{ effect, action: [action], resource: "*" }] });

const tabs: readonly Tab[] = [
  { id: "a", name: "reader", kind: "identity", text: statement("allow", "cos:Get*") },
  { id: "b", name: "bound", kind: "boundary", text: statement("allow", "cos:*") },
  { id: "c", name: "other", kind: "identity", text: statement("deny", "cos:GetBucket") },
];

const user: RequestDraft = {
  ...emptyRequest,
  principal: "qcs::cam::uin/100000000001:uin/100000000002",
  appId: "1250000000",
  action: "cos:GetObject",
  resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a"],
};

describe("a request of a draft", () => {
  it("is unfinished without an action, a resource or a name that is one", () => {
    expect(toCase({ tabs }, emptyRequest)).toEqual({ _tag: "unfinished", missing: ["action", "resource"] });
    expect(toCase({ tabs }, { ...user, principal: "bob" })).toEqual({ _tag: "unfinished", missing: ["principal"] });
  });

  it("asks the documents of all tabs by their kinds, and says which tab each is", () => {
    const asked = ask({ tabs, request: user });
    expect(asked._tag === "decided" && asked.decision.decision).toBe("allow");
    expect(asked._tag === "decided" && asked.origins).toMatchObject({ identity: ["a", "c"], boundary: ["b"] });
    expect(
      runSuite({
        tabs,
        entries: [{ id: "r1", request: { ...user, action: "cos:GetBucket" }, expected: "allow" }],
      }),
    ).toEqual([{ _tag: "decided", id: "r1", decision: "deny", passed: false }]);
  });

  it("is unknown beside a document that cannot be read", () => {
    const broken = [...tabs, { id: "d", name: "broken", kind: "identity", text: "{" } as const];
    const asked = ask({ tabs: broken, request: user });
    expect(asked._tag === "decided" && asked.decision.decision).toBe("unknown");
  });

  it("leaves open what is not known of a key, and takes any name of a key", () => {
    const facts = [
      { key: "qcs:ip", state: "unknown", values: [] },
      { key: "__proto__", state: "given", values: ["x"] },
      { key: "cos:prefix", state: "given", values: ["a", "b"] },
    ] as const;
    const asked = toCase({ tabs }, { ...user, facts });
    expect(asked._tag === "case" && asked.question.request.unknown).toEqual(["qcs:ip"]);
    expect(asked._tag === "case" && Object.entries(asked.question.request.context ?? {})).toEqual([
      ["__proto__", "x"],
      ["cos:prefix", ["a", "b"]],
    ]);
  });

  it("is unsigned without a caller", () => {
    const asked = toCase({ tabs }, { ...user, principal: "" });
    expect(asked._tag === "case" && asked.question.request.principal.type).toBe("anonymous");
  });
});
