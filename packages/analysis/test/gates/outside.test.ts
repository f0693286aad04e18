import type { Policy, Principal, Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { noCrossAccountTrust, noNewAccess, noPublicAccess, notGranted } from "../../src/index.js";

const contents = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*";

const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

const onBucket = (
  effect: Statement["effect"],
  principal: Principal,
  condition: Statement["condition"] = {},
): Statement => ({
  effect,
  principal,
  action: ["cos:GetObject"],
  resource: [contents],
  condition,
});

const anyone = { qcs: ["qcs::cam::anyone:anyone"] };
const account = (uin: string): Principal => ({ qcs: [`qcs::cam::uin/${uin}:root`] });
const user = { qcs: ["qcs::cam::uin/100000000009:uin/100000000091"] };
const ipRange = { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };

describe("noPublicAccess", () => {
  it.each([
    ["nothing", policyOf(), "pass"],
    ["everybody", policyOf(onBucket("allow", "*")), "fail"],
    ["everybody, as the console writes it", policyOf(onBucket("allow", anyone)), "fail"],
    ["everybody from an address", policyOf(onBucket("allow", anyone, ipRange)), "fail"],
    [
      "everybody under a condition that nobody can meet",
      policyOf(onBucket("allow", "*", { ...ipRange, null_equal: { "qcs:ip": ["true"] } })),
      "pass",
    ],
    ["everybody, but everybody is denied", policyOf(onBucket("allow", "*"), onBucket("deny", "*")), "pass"],
    // A deny for anyone binds unsigned callers alone (C-34).
    ["everybody, but anyone is denied", policyOf(onBucket("allow", "*"), onBucket("deny", anyone)), "fail"],
    ["an account in the list", policyOf(onBucket("allow", account("100000000001"))), "pass"],
    ["an account outside", policyOf(onBucket("allow", account("100000000009"))), "fail"],
    ["a user of an account outside", policyOf(onBucket("allow", user)), "fail"],
    [
      "a user whose account is denied",
      policyOf(onBucket("allow", user), onBucket("deny", account("100000000009"))),
      "pass",
    ],
    [
      "an account of which a user is denied",
      policyOf(onBucket("allow", account("100000000009")), onBucket("deny", user)),
      "fail",
    ],
    [
      "a group of an account outside",
      policyOf(onBucket("allow", { qcs: ["qcs::cam::uin/100000000009:groupid/1"] })),
      "fail",
    ],
    ["a service, which is no account", policyOf(onBucket("allow", { service: ["cls.cloud.tencent.com"] })), "pass"],
    ["a denied stranger", policyOf(onBucket("deny", user)), "pass"],
    ["a star in a list", policyOf(onBucket("allow", { qcs: ["*"] })), "unknown"],
    [
      "a variable that nobody knows",
      policyOf({ ...onBucket("allow", "*"), resource: ["qcs::cos:::docs/${folder}/*"] }),
      "unknown",
    ],
  ] as const)("%s: %#", (_, policy, answer) => {
    expect(noPublicAccess(policy, { accounts: ["100000000001"] })).toMatchObject({ answer });
  });

  it("shows a request for each statement, with its place", () => {
    const policy = policyOf(
      onBucket("allow", account("100000000001")),
      onBucket("allow", user),
      onBucket("allow", anyone),
    );
    const { failures } = noPublicAccess(policy, { accounts: ["100000000001"] });
    expect(failures.map(({ statements }) => statements)).toEqual([
      [{ layer: "bucket", policy: 0, statement: 2, effect: "allow" }],
      [
        { layer: "bucket", policy: 0, statement: 1, effect: "allow" },
        { layer: "bucket", policy: 0, statement: 2, effect: "allow" },
      ],
    ]);
    expect(failures.map(({ witness }) => witness.principal.type)).toEqual(["anonymous", "user"]);
    expect(failures[1]?.witness.principal).toMatchObject({ ownerUin: "100000000009", uin: "100000000091" });
  });

  it("needs the own account in the list", () => {
    const own = policyOf(onBucket("allow", account("100000000001")));
    expect(noPublicAccess(own).answer).toBe("fail");
    expect(noPublicAccess(own, { accounts: ["10000000000"] }).answer).toBe("fail");
  });

  it("is unknown beyond its steps", () => {
    expect(noPublicAccess(policyOf(onBucket("allow", "*")), { steps: 1 })).toMatchObject({ answer: "unknown" });
  });
});

const onRole = (principal: Principal, action = "sts:AssumeRole", effect: Statement["effect"] = "allow"): Statement => ({
  effect,
  principal,
  action: [action],
});

const provider = { federated: ["qcs::cam::uin/100000000009:saml-provider/idp"] };

describe("noCrossAccountTrust", () => {
  it.each([
    ["an account in the list", policyOf(onRole(account("100000000001"))), "pass"],
    ["an account outside", policyOf(onRole(account("100000000009"))), "fail"],
    [
      "an account outside, under a condition",
      policyOf({ ...onRole(account("100000000009")), condition: { string_equal: { "sts:external_id": ["x"] } } }),
      "fail",
    ],
    ["everybody", policyOf(onRole("*")), "fail"],
    ["a service in the list", policyOf(onRole({ service: ["cvm.qcloud.com"] })), "pass"],
    ["a service outside", policyOf(onRole({ service: ["cvm.qcloud.com", "scf.qcloud.com"] })), "fail"],
    ["a provider outside", policyOf(onRole(provider, "name/sts:AssumeRoleWithSAML")), "fail"],
    [
      "a provider of the account",
      policyOf(onRole({ federated: ["qcs::cam::uin/100000000001:saml-provider/idp"] }, "sts:AssumeRoleWithSAML")),
      "pass",
    ],
    ["a provider under qcs", policyOf(onRole({ qcs: provider.federated }, "sts:AssumeRoleWithSAML")), "fail"],
    ["a web identity", policyOf(onRole("*", "sts:AssumeRoleWithWebIdentity")), "fail"],
    [
      "an account outside, for another action",
      policyOf(onRole(account("100000000009"), "sts:GetCallerIdentity")),
      "pass",
    ],
    ["everybody, but all are denied", policyOf(onRole("*"), onRole("*", "sts:*", "deny")), "pass"],
    ["a star in a name", policyOf(onRole({ qcs: ["qcs::cam::uin/*:root"] })), "unknown"],
  ] as const)("%s: %#", (_, policy, answer) => {
    const allowed = { accounts: ["100000000001"], principals: ["cvm.qcloud.com"] };
    expect(noCrossAccountTrust(policy, allowed)).toMatchObject({ answer });
  });
});

describe("a policy by itself", () => {
  const open = policyOf(onBucket("allow", anyone));
  const closed = policyOf(onBucket("deny", "*"));

  it("gives new access by a grant to another account, and by a deny that is gone", () => {
    expect(noNewAccess({ bucket: policyOf() }, { bucket: policyOf(onBucket("allow", user)) }).answer).toBe("fail");
    expect(noNewAccess({ bucket: closed }, { bucket: policyOf() }).answer).toBe("fail");
    expect(noNewAccess({ bucket: open }, { bucket: policyOf(onBucket("allow", user)) }).answer).toBe("pass");
    expect(noNewAccess({ trust: policyOf() }, { trust: policyOf(onRole(account("1"))) }).answer).toBe("fail");
    expect(noNewAccess({ trust: policyOf(onRole(account("1"))) }, { trust: policyOf() }).answer).toBe("pass");
    expect(() => noNewAccess({ bucket: open }, { identity: [] })).toThrow(TypeError);
  });

  it("is asked what it grants inside the account as well, where a deny for the root binds the root alone", () => {
    const bucket = policyOf(onBucket("allow", user), onBucket("deny", account("100000000009")));
    expect(noPublicAccess(bucket).answer).toBe("pass");
    expect(notGranted({ bucket }, { action: "cos:*" })).toMatchObject({
      failures: [
        { witness: { principal: { uin: "100000000091", appId: "1250000000" } }, statements: [{ statement: 0 }] },
      ],
    });
  });

  it("is not known to grant nothing where a principal has a star", () => {
    const starred = onBucket("allow", { qcs: ["*"] });
    const bucket = policyOf(starred);
    expect(notGranted({ bucket }, { action: "cos:Put*" }).answer).toBe("unknown");
    expect(noNewAccess({ bucket: policyOf() }, { bucket }).answer).toBe("unknown");
    expect(noNewAccess({ bucket }, { bucket: policyOf({ ...starred, sid: "a" }) }).answer).toBe("pass");
    expect(noNewAccess({ bucket }, { bucket: policyOf() }).answer).toBe("pass");
  });

  it("is asked what it grants to anybody", () => {
    const shared = { bucket: policyOf(onBucket("allow", user)) };
    expect(notGranted(shared, { action: "cos:Put*" }).answer).toBe("pass");
    expect(notGranted(shared, { action: "cos:GetObject" })).toMatchObject({
      answer: "fail",
      failures: [{ statements: [{ layer: "bucket", statement: 0 }] }],
    });
    expect(notGranted({ trust: policyOf(onRole(account("1"))) }, { action: "sts:*" }).answer).toBe("fail");
    expect(notGranted({ trust: policyOf(onRole(account("1"))) }, { action: "cos:*" }).answer).toBe("pass");
    const principal = { type: "user", ownerUin: "1", uin: "2", appId: "1" } as const;
    expect(notGranted(shared, { action: "cos:*" }, { principal }).answer).toBe("pass");
  });
});
