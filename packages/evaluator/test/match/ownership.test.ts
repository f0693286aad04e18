import { describe, expect, it } from "vitest";
import type { Request } from "../../src/index.js";
import { allow, ask, caller, deny } from "../ask.js";

const of = (account: string): string => `qcs::cos:ap-guangzhou:${account}:docs-125/a`;

/** The reason tells apart a statement that does not match from a resource that is not the caller's. */
const reason = (pattern: string, account: string, request: Partial<Request> = {}) =>
  ask([allow({ resource: [pattern] })], { resource: of(account), ...request }).reason;

describe("the account of a resource", () => {
  it.each([
    // 598/10606: two names of one account, where both are known
    [of("uin/100"), "uin/100"],
    [of("uin/100"), "uid/125"],
    [of("uid/125"), "uin/100"],
    // empty: the account whose policy it is
    [of(""), "uin/100"],
    [of(""), "uid/125"],
    // empty in a request: the caller's own account
    [of("uin/100"), ""],
    [of("uid/125"), ""],
    [of(""), ""],
    // a glob against every known name
    [of("*"), "uin/100"],
    [of("uin/*"), "uid/125"],
    [of("uid/12*"), "uin/100"],
    ["*", "uin/100"],
  ])("%j covers what %j owns", (pattern, account) => {
    expect(reason(pattern, account)).toBe("allow");
  });

  it.each([
    [of("uin/200"), "uin/100"],
    [of("100"), "uin/100"],
    // the sub-account is not the account
    [of("uin/1001"), "uin/100"],
    // variables have no meaning in the account segment
    [of("uin/$" + "{owner_uin}"), "uin/100"],
    // another account's resources are reached by `*` and an empty segment of no allow (436/32971)
    ["*", "uin/200"],
    [of(""), "uin/200"],
    // whether 126 is the APPID of 200 is not known
    [of("uid/126"), "uin/200"],
  ])("%j does not cover what %j owns", (pattern, account) => {
    expect(reason(pattern, account)).toBe("implicit-deny");
  });

  it.each([
    [of("uin/200"), "uin/200"],
    [of("uin/*"), "uin/200"],
    [of("*"), "uid/126"],
  ])("%j covers what %j owns, but that account has to grant it as well (598/10605)", (pattern, account) => {
    const { decision, reason: why, notes } = ask([allow({ resource: [pattern] })], { resource: of(account) });
    expect([decision, why]).toEqual(["deny", "cross-account"]);
    expect(notes).toMatchObject([{ rule: "resource-not-own" }]);
  });

  it("of a deny on `*` does not matter (A-2)", () => {
    expect(ask([deny()], { resource: of("uin/200") }).reason).toBe("explicit-deny");
    expect(ask([deny({ resource: [of("")] })], { resource: of("uin/200") }).reason).toBe("implicit-deny");
  });
});

describe("an owner named by the request", () => {
  const resourceOwner = { ownerUin: "200", appId: "126" };

  it.each([
    // the pair of names is known now
    [of("uid/126"), "uin/200"],
    [of("uin/200"), "uid/126"],
    // and an empty account segment is that account
    [of("uin/200"), ""],
    [of("*"), ""],
  ])("is whom %j covers as %j", (pattern, account) => {
    expect(reason(pattern, account, { resourceOwner })).toBe("cross-account");
  });

  it("is not the caller", () => {
    expect(reason("*", "", { resourceOwner })).toBe("implicit-deny");
    expect(reason(of(""), "", { resourceOwner })).toBe("implicit-deny");
  });

  it("may be the caller after all", () => {
    expect(reason(of(""), "", { resourceOwner: { ownerUin: "100" } })).toBe("allow");
    expect(reason("*", "uid/125", { resourceOwner: { appId: "125" } })).toBe("allow");
  });

  it("tells another name of the caller's account", () => {
    const { appId: _, ...withoutAppId } = caller;
    const request = { principal: withoutAppId, resourceOwner: { ownerUin: "100", appId: "125" } };
    expect(reason(of("uid/125"), "uid/125", request)).toBe("allow");
    expect(reason(of("uid/125"), "uin/100", request)).toBe("allow");
    expect(reason(of("uid/125"), "", request)).toBe("allow");
    expect(reason("*", "uid/125", request)).toBe("allow");
  });

  it("is one account under all names of which the caller shares one", () => {
    const request = { resourceOwner: { ownerUin: "100", appId: "126" } };
    expect(reason(of("uid/125"), "uid/126", request)).toBe("allow");
    expect(reason(of("uid/126"), "uid/125", request)).toBe("allow");
  });

  it("does not own what another account is named for", () => {
    expect(reason(of("uin/100"), "uin/100", { resourceOwner })).toBe("allow");
    expect(reason(of("uin/300"), "uin/300", { resourceOwner })).toBe("cross-account");
  });

  it("without a name is not the caller either", () => {
    expect(reason(of("*"), "", { resourceOwner: {} })).toBe("cross-account");
    expect(reason("*", "", { resourceOwner: {} })).toBe("implicit-deny");
  });
});

describe("a caller whose account is not known", () => {
  const principal = { type: "user" } as const;

  it("owns what names no account (A-6), and only that", () => {
    expect(reason("*", "", { principal })).toBe("allow");
    expect(reason(of("*"), "", { principal })).toBe("allow");
    expect(reason("*", "uin/100", { principal })).toBe("implicit-deny");
  });

  it("without an APPID is not recognised as the owner of `uid/…`", () => {
    const { appId: _, ...withoutAppId } = caller;
    expect(reason("*", "uid/125", { principal: withoutAppId })).toBe("implicit-deny");
  });
});

describe("a root account (598/10605)", () => {
  const principal = { ...caller, type: "root", uin: "100" } as const;

  it("has what it owns, whatever its policies say", () => {
    expect(ask([], { principal, resource: of("uin/100") })).toMatchObject({ decision: "allow", matched: [] });
    expect(ask([deny()], { principal, resource: of("") }).decision).toBe("allow");
    expect(ask([], { principal, resource: "*" }).decision).toBe("allow");
  });

  it("does not have what others own", () => {
    expect(ask([allow()], { principal, resource: of("uin/200") }).reason).toBe("cross-account");
    expect(ask([allow()], { principal, resource: [of("uin/100"), of("uin/200")] }).reason).toBe("cross-account");
    expect(ask([], { principal, resource: "nonsense" }).reason).toBe("cross-account");
  });
});

describe("an anonymous caller", () => {
  it("has no identity policies", () => {
    expect(ask([allow()], { principal: { type: "anonymous" } })).toMatchObject({
      reason: "implicit-deny",
      matched: [],
    });
  });
});
