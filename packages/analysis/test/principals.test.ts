import type { Policy, Principal, Statement } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { alwaysAllows, canAllow, compare, isEquivalent, whoCan } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const files = "qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*";

const to = (principal: Principal, statement: Statement): Statement => ({ ...statement, principal });
const policy = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });
const qcs = (...names: readonly string[]): Principal => ({ qcs: names });

const none: Policies = { identity: [] };
/** What somebody may do whose own account lets them do everything, with other accounts' resources too. */
const all: Policies = {
  identity: [policy({ effect: "allow", action: "*", resource: ["*", "qcs::::*:*"] })],
};

const owner: Caller = { type: "user", ownerUin: "1", uin: "11", appId: "1250000000" };
const ownerRoot: Caller = { type: "root", ownerUin: "1", uin: "1", appId: "1250000000" };
const stranger: Caller = { type: "user", ownerUin: "2", uin: "21", appId: "1260000000" };
const strangerRoot: Caller = { type: "root", ownerUin: "2", uin: "2", appId: "1260000000" };
const anonymous: Caller = { type: "anonymous" };
const cdn: Caller = { type: "service", qcs: "cdn.cloud.tencent.com" };

describe("a bucket policy and a caller who is given", () => {
  const publicRead = policy(to("*", allow("cos:GetObject", files)));
  const forPartner = policy(to(qcs("qcs::cam::uin/2:root"), allow("cos:GetObject", files)));
  const forUser = policy(to(qcs("qcs::cam::uin/2:uin/21"), allow("cos:GetObject", files)));
  const forService = policy(to({ service: ["cdn.cloud.tencent.com"] }, allow("cos:GetObject", files)));
  const forOwner = policy(to(qcs("qcs::cam::uin/1:root"), allow("cos:GetObject", files)));
  const refused = policy(to("*", deny("cos:*", files)), to("*", allow("cos:*", files)));
  const refusesVisitors = policy(
    to(qcs("qcs::cam::anyone:anyone"), deny("cos:*", files)),
    to("*", allow("cos:*", files)),
  );

  it.each<readonly [string, Policies, Policy, Caller, "yes" | "no"]>([
    ["everybody, unsigned", none, publicRead, anonymous, "yes"],
    ["everybody, a user of the bucket's account without policies", none, publicRead, owner, "yes"],
    ["everybody, another account's user without policies", none, publicRead, stranger, "no"],
    [
      "everybody, another account's user whose policy is about its own account",
      policies(allow("*")),
      publicRead,
      stranger,
      "no",
    ],
    ["everybody, another account's user whose policies name the bucket", all, publicRead, stranger, "yes"],
    ["everybody, another account's root", none, publicRead, strangerRoot, "yes"],
    ["an account, its user", all, forPartner, stranger, "yes"],
    ["an account, its root", none, forPartner, strangerRoot, "yes"],
    ["an account, unsigned", none, forPartner, anonymous, "no"],
    ["a user, that user", all, forUser, stranger, "yes"],
    ["a user, its root", none, forUser, strangerRoot, "no"],
    ["a service", none, forService, cdn, "yes"],
    ["a service, another", none, forService, { type: "service", qcs: "cls.cloud.tencent.com" }, "no"],
    ["the root of its own account, a user there", none, forOwner, owner, "no"],
    ["a deny for everybody, the root", none, refused, ownerRoot, "no"],
    ["a deny for anyone, a user (C-34)", none, refusesVisitors, owner, "yes"],
    ["a deny for anyone, unsigned", none, refusesVisitors, anonymous, "no"],
  ])("%s: %5$s", (_, own, bucket, principal, answer) => {
    const shape = { action: "cos:GetObject", resource: files } as const;
    expect(canAllow({ ...own, bucket }, shape, { principal })).toMatchObject({ answer });
  });

  it("does not keep the root account from replacing it (C-36)", () => {
    const ask = (action: string, principal: Caller) =>
      canAllow({ ...all, bucket: refused }, { action, resource: files }, { principal });
    expect(ask("cos:PutBucketPolicy", ownerRoot).answer).toBe("yes");
    expect(ask("cos:PutBucketPolicy", owner).answer).toBe("no");
    expect(ask("cos:PutBucketPolicy", strangerRoot).answer).toBe("no");
    expect(ask("cos:*", ownerRoot).witness?.action).toBe("cos:PutBucketPolicy");
  });

  it("says nothing of operation-level calls", () => {
    const bucket = policy(to("*", allow("cos:*", "*")));
    expect(canAllow({ ...none, bucket }, {}, { principal: owner }).witness?.resource).not.toBe("*");
    expect(alwaysAllows({ ...none, bucket }, { owner: "own" }, { principal: anonymous }).witness?.resource).toBe("*");
  });

  it("has no say in who takes a role on", () => {
    const bucket = policy(to("*", allow("*", "*")));
    expect(canAllow({ ...none, bucket }, { action: "sts:AssumeRole" }, { principal: owner }).answer).toBe("no");
    expect(canAllow({ ...none, bucket }, { action: "sts:*" }, { principal: owner }).answer).toBe("yes");
  });
});

describe("a bucket policy and everybody", () => {
  const shut = policy(to(qcs("qcs::cam::uin/2:uin/21"), allow("cos:Get*", files)));

  it("finds an unsigned visitor", () => {
    const open = policy(...shut.statement, to("*", allow("cos:GetObject", files)));
    const { relation, gained } = compare({ ...none, bucket: shut }, { ...none, bucket: open });
    expect(relation).toBe("broader");
    expect(gained).toMatchObject([{ principal: { type: "anonymous" }, next: { matched: [{ layer: "bucket" }] } }]);
  });

  it.each<readonly [string, string, object]>([
    ["a user", "qcs::cam::uin/3:uin/31", { type: "user", ownerUin: "3", uin: "31" }],
    ["a root", "qcs::cam::uin/3:root", { ownerUin: "3" }],
    ["a group", "qcs::cam::uin/3:groupid/7", { type: "user", ownerUin: "3", groups: ["7"] }],
    ["a role", "qcs::cam::uin/3:roleName/R", { type: "role", qcs: "qcs::cam::uin/3:roleName/R" }],
    ["a provider", "qcs::cam::uin/3:saml-provider/P", { type: "federated" }],
  ])("finds %s that is named besides", (_, name, principal) => {
    const open = policy(...shut.statement, to(qcs(name), allow("cos:GetObject", files)));
    const { relation, gained } = compare({ ...all, bucket: shut }, { ...all, bucket: open });
    expect(relation).toBe("broader");
    expect(gained).toMatchObject([{ principal }]);
  });

  it("proves that two ways to name the same are the same", () => {
    const names = (name: string) => ({ ...all, bucket: policy(to(qcs(name), allow("cos:*", files))) });
    expect(isEquivalent(names("qcs::cam::uin/3:root"), names("qcs::cam::uin/3:uin/3")).answer).toBe("yes");
    expect(isEquivalent(names("qcs::cam::anyone:anyone"), names("qcs::cam::anonymous:anonymous")).answer).toBe("yes");
    expect(isEquivalent(names("qcs::cam::anyone:anyone"), names("qcs::cam::uin/3:root")).answer).toBe("no");
  });

  it("finds a service of an account that nobody names, which variables of denies stand for", () => {
    const trust = policy(to("*", allow("sts:AssumeRole")));
    const own = policy(deny("*", "qcs::cos:::${owner_uin}/*"));
    const { relation, lost } = compare({ ...none, trust }, { identity: [own], trust });
    expect(relation).toBe("narrower");
    expect(lost[0]?.principal.ownerUin).toBeDefined();
  });

  it("does not see groups of which there are too many", () => {
    const groups = Array.from({ length: 6 }, (_, index) => `qcs::cam::uin/3:groupid/${String(index)}`);
    const bucket = policy(...groups.map((name) => to(qcs(name), allow("cos:*", files))));
    expect(
      isEquivalent({ ...none, bucket }, { ...none, bucket: policy(...bucket.statement.toReversed()) }),
    ).toMatchObject({
      answer: "unknown",
    });
  });
});

describe("a trust policy", () => {
  const trusts = (principal: Principal, action = "sts:AssumeRole", condition?: Statement["condition"]): Policies => ({
    ...all,
    trust: policy(to(principal, allow(action, "*", condition))),
  });
  const home = trusts(qcs("qcs::cam::uin/1:root"));
  const and = (base: Policies, more: Policies): Policies => ({
    ...base,
    trust: policy(...(base.trust?.statement ?? []), ...(more.trust?.statement ?? [])),
  });

  it.each<readonly [string, Policies, object]>([
    [
      "another account",
      trusts(qcs("qcs::cam::uin/2:root")),
      { principal: { ownerUin: "2" }, action: "sts:AssumeRole" },
    ],
    ["a service", trusts({ service: ["cdn.cloud.tencent.com"] }), { principal: { type: "service" } }],
    [
      "a provider",
      trusts({ federated: ["qcs::cam::uin/1:saml-provider/P"] }, "sts:AssumeRoleWithSAML"),
      { principal: { type: "federated" }, action: "sts:AssumeRoleWithSAML" },
    ],
    [
      "a condition dropped",
      trusts(qcs("qcs::cam::uin/2:root"), "sts:AssumeRole", { string_equal: { "sts:external_id": ["x"] } }),
      { context: { "sts:external_id": "x" } },
    ],
  ])("lets in %s", (_, more, witness) => {
    const { relation, gained } = compare(home, and(home, more));
    expect(relation).toBe("broader");
    expect(gained).toMatchObject([witness]);
    expect(isEquivalent(and(home, more), and(more, home)).answer).toBe("yes");
  });

  it.each<readonly [string, Policies, Caller, "yes" | "no"]>([
    ["a user of the account", home, owner, "yes"],
    ["a user without policies", { ...home, identity: [] }, owner, "no"],
    ["the root without policies", { ...home, identity: [] }, ownerRoot, "yes"],
    ["another account's user", home, stranger, "no"],
    ["an unsigned visitor", trusts("*"), anonymous, "no"],
    ["a service", { ...trusts({ service: ["cdn.cloud.tencent.com"] }), identity: [] }, cdn, "yes"],
  ])("is asked by %s: %4$s", (_, given, principal, answer) => {
    expect(canAllow(given, { action: "sts:AssumeRole" }, { principal })).toMatchObject({ answer });
  });

  it("is needed by logins, which identity policies do not grant", () => {
    const action = "sts:AssumeRoleWithSAML";
    expect(canAllow(all, { action }).answer).toBe("no");
    expect(alwaysAllows(all, { action }).answer).toBe("no");
  });
});

describe("whoCan", () => {
  const typesOf = (given: Policies, action: string) =>
    whoCan(given, { action }).witnesses.map(({ principal: { type, ownerUin = "" } }) => `${type} ${ownerUin}`.trim());
  const trust = policy(
    to(qcs("qcs::cam::uin/1:root"), allow("sts:AssumeRole")),
    to({ service: ["cdn.cloud.tencent.com"] }, allow("sts:AssumeRole")),
    to({ federated: ["qcs::cam::uin/1:saml-provider/P"] }, allow("sts:AssumeRoleWithSAML")),
    to(qcs("qcs::cam::uin/2:uin/21"), allow("sts:AssumeRole")),
  );

  it("names everybody who can take a role", () => {
    expect(typesOf({ ...all, trust }, "sts:AssumeRole")).toStrictEqual([
      "user 2",
      "user 1",
      "service",
      "root 1",
      "role 1",
    ]);
    expect(typesOf({ ...none, trust }, "sts:AssumeRole")).toStrictEqual(["service", "root 1"]);
    expect(typesOf({ ...none, trust }, "sts:AssumeRoleWithSAML")).toStrictEqual(["federated"]);
  });

  it("says of whom it is not known", () => {
    const open = policy(to(qcs("qcs::cam::uin/2:uin/21"), allow("permid/1", files)), to("*", allow("cos:Get*", files)));
    const shape = { action: "cos:PutObject", owner: "other" } as const;
    const { answer, witnesses, reasons } = whoCan({ ...all, bucket: open }, shape);
    expect({ answer, witnesses }).toStrictEqual({ answer: "unknown", witnesses: [] });
    expect(reasons).toHaveLength(1);
    expect(whoCan({ ...all, bucket: open }, shape, { principal: anonymous }).answer).toBe("no");
  });
});

describe("what another account owns", () => {
  it("is refused to a caller who is given, where no grant of it is there", () => {
    expect(canAllow(all, { resource: files }, { principal: stranger }).answer).toBe("no");
    expect(alwaysAllows(all, { resource: files }, { principal: stranger })).toMatchObject({
      answer: "no",
      witness: { principal: stranger },
    });
    expect(alwaysAllows(all, { resource: files }, { principal: owner }).answer).toBe("yes");
    expect(alwaysAllows(all, { owner: "other" }, { principal: owner }).answer).toBe("no");
  });

  it("is looked at by itself, or left out", () => {
    const open = { ...all, bucket: policy(to("*", allow("cos:GetObject", files))) };
    const ask = (whose: "own" | "other") => canAllow(open, { owner: whose }, { principal: stranger });
    expect(ask("other").witness).toMatchObject({ action: "cos:GetObject" });
    expect(ask("own").witness?.resource).toBe("*");
  });
});

it("does not bind service-linked roles by service control policies", () => {
  const capped: Policies = { ...policies(allow("cos:*")), scp: [[policy(allow("cvm:*"))]] };
  const role = (path: string): Caller => ({ type: "role", qcs: `qcs::cam::uin/1:role/${path}`, ownerUin: "1" });
  expect(canAllow(capped, {}, { principal: role("tencentcloudServiceRoleName/X_QCSLinkedRoleInY") }).answer).toBe(
    "yes",
  );
  expect(canAllow(capped, {}, { principal: role("tencentcloudServiceRoleName/X_QCSRole") }).answer).toBe("no");
});

it("fills in the variables of a root account", () => {
  const own = (condition: Statement["condition"]): Policies => ({
    ...none,
    boundary: policy(allow("*", "*", condition)),
  });
  const principal: Caller = { type: "root", ownerUin: "1" };
  const [filled, written] = [own({ string_equal: { k: ["${uin}"] } }), own({ string_equal: { k: ["1"] } })];
  expect(isEquivalent(filled, written, { principal }).answer).toBe("yes");
});
