import { describe, expect, it } from "vitest";
import { allow, answer, ask, deny } from "../ask.js";

const byAction = (patterns: "*" | readonly string[], action: string) =>
  answer([allow({ action: patterns })], { action });

describe("an action pattern", () => {
  it.each([
    // 598/10604: every operation of every product
    ["*", "cvm:RunInstances"],
    ["*:*", "cvm:RunInstances"],
    ["name/*", "cvm:RunInstances"],
    ["name/*:*", "cvm:RunInstances"],
    // 598/10603, 436/11714: `name/` says nothing, on either side
    ["cos:GetObject", "cos:GetObject"],
    ["name/cos:GetObject", "cos:GetObject"],
    ["cos:GetObject", "name/cos:GetObject"],
    // 598/10604: stars anywhere in the operation
    ["cos:*", "cos:GetObject"],
    ["cos:*Bucket*", "cos:PutBucketTagging"],
    ["name/vpc:*Vpn*", "vpc:DescribeVpnGateways"],
    ["name/vpc:*UserGw*", "vpc:CreateUserGw"],
    ["name/cvm:Describe*", "cvm:Describe"],
    // 2.2: only the first colon divides
    ["cos:Get*", "cos:Get:Object"],
    // U-16: a star inside a service name is an ordinary one
    ["c*:RunInstances", "cvm:RunInstances"],
    ["*:RunInstances", "cvm:RunInstances"],
    ["cos:Get?", "cos:Get?"],
  ])("%j matches %j", (pattern, action) => {
    expect(byAction([pattern], action)).toBe("allow");
  });

  it.each([
    // C-8: case-sensitive
    ["cos:getObject", "cos:GetObject"],
    ["COS:GetObject", "cos:GetObject"],
    ["cos:GetObject", "cos:GetObjectAcl"],
    ["cos:*", "cvm:GetObject"],
    // a star of the operation does not reach into the service, nor the other way round
    ["c*", "cos:GetObject"],
    ["c*t:x", "cos:Get:x"],
    ["cos:Get?", "cos:Gets"],
    // malformed patterns match nothing
    ["cvm*", "cvm:RunInstances"],
    ["cvm", "cvm:RunInstances"],
    ["**", "cvm:RunInstances"],
    ["", "cvm:RunInstances"],
    ["cvm:", "cvm:RunInstances"],
    [":RunInstances", "cvm:RunInstances"],
    // `name/` is dropped once
    ["name/name/cos:GetObject", "cos:GetObject"],
    // variables have no meaning in an action (598/10607)
    ["cos:$" + "{uin}", "cos:1001"],
  ])("%j does not match %j", (pattern, action) => {
    expect(byAction([pattern], action)).toBe("deny");
  });

  it.each(["", "cvm", "GetObject", "name/"])("and the malformed action %j meet only in `*`", (action) => {
    expect(byAction("*", action)).toBe("allow");
    expect(byAction(["*:*"], action)).toBe("allow");
    expect(byAction(["cvm:*", "c*:*", "*:Get*"], action)).toBe("deny");
  });
});

describe("an action element", () => {
  it("needs one entry that matches", () => {
    expect(byAction(["cvm:RunInstances", "cos:Get*", "nonsense"], "cos:GetObject")).toBe("allow");
    expect(byAction([], "cos:GetObject")).toBe("deny");
  });

  it("with exact and open entries of one service meets both", () => {
    const patterns = ["cos:PutObject", "cos:Get*"];
    expect(byAction(patterns, "cos:PutObject")).toBe("allow");
    expect(byAction(patterns, "cos:GetObject")).toBe("allow");
    expect(byAction(patterns, "cos:PutObjectAcl")).toBe("deny");
  });

  it("with exact and open entries of several services names its statement once", () => {
    const patterns = ["cos:GetObject", "cos:*", "cos:GetObject", "name/cos:GetObject", "cvm:GetObject"];
    const { matched } = ask([allow({ action: patterns })], { action: "cos:GetObject" });
    expect(matched).toEqual([{ layer: "identity", policy: 0, statement: 0, effect: "allow" }]);
  });

  it.each(["__proto__:constructor", "constructor:toString", "toString:__proto__"])("may name %j", (action) => {
    expect(byAction([action], action)).toBe("allow");
    expect(byAction(["cvm:Get"], action)).toBe("deny");
  });
});

describe("an action set", () => {
  it.each(["permid/280649", "name/permid/280649", "actionName/cos:Read"])("%j is undecided (A-34)", (set) => {
    const { decision, reason, notes, matched } = ask([allow({ action: [set] })]);
    expect({ decision, reason }).toEqual({ decision: "unknown", reason: "implicit-deny" });
    expect(matched).toHaveLength(1);
    expect(notes).toMatchObject([{ rule: "action-set-unresolvable", policy: 0, statement: 0 }]);
  });

  it("beside an entry that matches is not asked", () => {
    expect(answer([allow({ action: ["permid/1", "cos:*"] })])).toBe("allow");
  });

  it("in a deny leaves an allowed request undecided and a refused one refused", () => {
    expect(ask([allow(), deny({ action: ["permid/1"] })])).toMatchObject({
      decision: "unknown",
      reason: "explicit-deny",
    });
    expect(ask([deny({ action: ["permid/1"] })])).toMatchObject({ decision: "deny", reason: "implicit-deny" });
  });
});
