import * as sts from "@camwright/catalog-sts";
import { decodePolicyValueOrThrow } from "@camwright/core";
import { describe, expect, it } from "vitest";
import {
  allow,
  conditionKey,
  deny,
  oidcProvider,
  root,
  samlProvider,
  service,
  stringEqual,
  trustPolicy,
} from "../src/index.js";
import { isDeepFrozen } from "./deep-frozen.js";

const account = "100000000001";
const provider = samlProvider({ account, name: "idp" });

describe("allow.assume", () => {
  it("writes the operation that goes with the principals, and no resource", () => {
    const written = allow.assume({ principal: [service("cls.cloud.tencent.com"), root({ account })] });
    expect(JSON.stringify(written)).toBe(
      '{"effect":"allow","principal":{"qcs":["qcs::cam::uin/100000000001:uin/100000000001"],"service":["cls.cloud.tencent.com"]},"action":["name/sts:AssumeRole"]}',
    );
    expect(allow.assume({ principal: provider }).action).toEqual(["name/sts:AssumeRoleWithSAML"]);
    expect(deny.assume({ principal: provider, action: sts.AssumeRole }).action).toEqual(["sts:AssumeRole"]);
  });

  it("writes the operation of web identities where all are of OIDC providers", () => {
    const oidc = oidcProvider({ account, name: "github" });
    expect(allow.assume({ principal: [oidc] }).action).toEqual(["name/sts:AssumeRoleWithWebIdentity"]);
    expect(() => allow.assume({ principal: [oidc, root({ account })] })).toThrow("by different actions");
    expect(allow.assume({ principal: [oidc, provider, oidc] }).action).toEqual([
      "name/sts:AssumeRoleWithWebIdentity",
      "name/sts:AssumeRoleWithSAML",
    ]);
    expect(() => allow.assume({ principal: [] })).toThrow("at least one principal");
    const named = samlProvider({ account, name: "oidc-provider" });
    expect(allow.assume({ principal: named }).action).toEqual(["name/sts:AssumeRoleWithSAML"]);
  });

  it("takes conditions, and is valid to core as a trust policy", () => {
    const when = [stringEqual(conditionKey("saml:aud", "string"), "https://cloud.tencent.com/login/saml")];
    const written = trustPolicy(allow.assume({ principal: provider, when }));
    expect(decodePolicyValueOrThrow(JSON.parse(JSON.stringify(written)), { kind: "trust" })).toEqual(written);
    expect(isDeepFrozen(written)).toBe(true);
  });

  it("does not guess for providers beside others", () => {
    const principal = [provider, root({ account })];
    expect(() => allow.assume({ principal })).toThrow("by different actions");
    expect(allow.assume({ principal, action: "name/sts:AssumeRole" }).action).toEqual(["name/sts:AssumeRole"]);
  });

  it("needs a principal and an action", () => {
    expect(() => allow.assume({ principal: [] })).toThrow("at least one principal");
    expect(() => allow.assume({ principal: provider, action: [] })).toThrow("at least one action");
  });
});
