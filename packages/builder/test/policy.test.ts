import type { Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import {
  allow,
  type BucketStatement,
  boundary,
  bucketPolicy,
  deny,
  everything,
  type IdentityStatement,
  ip,
  policy,
  sessionPolicy,
  type TrustStatement,
  trustPolicy,
} from "../src/index.js";
import { GetObject, GetService, object } from "./constants.js";
import { isDeepFrozen } from "./deep-frozen.js";

describe("policy", () => {
  it("is its own document, in the order written", () => {
    const written = policy(deny(GetService).on(everything), allow(GetObject).on(object).when(ip("10.0.0.0/8")));
    expect(JSON.stringify(written)).toBe(
      '{"version":"2.0","statement":[{"effect":"deny","action":["cos:GetService"],"resource":"*"},' +
        `{"effect":"allow","action":["cos:GetObject"],"resource":["${object}"],` +
        '"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8"]}}}]}',
    );
  });

  it("copies statements to plain data, so that one may be part of several policies", () => {
    const shared = allow(GetObject).on(object);
    const [one, two] = [policy(shared), policy(shared, shared)];
    expect(one.statement[0]).toEqual(two.statement[1]);
    expect(Object.getOwnPropertyNames(one.statement[0])).toEqual(["effect", "action", "resource"]);
    expect(isDeepFrozen(one)).toBe(true);
  });

  it("takes decoded statements of its kind, and does not freeze or change them", () => {
    const given: TrustStatement = {
      action: ["name/sts:AssumeRole"],
      principal: { service: ["cls.cloud.tencent.com"] },
      effect: "allow",
      sid: "trust",
    };
    const before = JSON.parse(JSON.stringify(given)) as Statement;
    const written = trustPolicy(given);
    expect(JSON.stringify(written.statement[0])).toBe(
      '{"sid":"trust","effect":"allow","principal":{"service":["cls.cloud.tencent.com"]},"action":["name/sts:AssumeRole"]}',
    );
    const everybody = bucketPolicy({ effect: "deny", principal: "*", action: "*", resource: "*" });
    expect(everybody.statement).toEqual([{ effect: "deny", principal: "*", action: "*", resource: "*" }]);
    expect(given).toEqual(before);
    expect([given, given.principal, given.action].some(Object.isFrozen)).toBe(false);
    expect([written, everybody].every(isDeepFrozen)).toBe(true);
  });

  const plain: IdentityStatement = { effect: "allow", action: ["a:B"], resource: "*" };
  const named: BucketStatement = { ...plain, principal: "*" };
  const trusted: TrustStatement = { effect: "allow", principal: "*", action: ["sts:AssumeRole"] };

  it("refuses statements of another kind", () => {
    // @ts-expect-error a principal in an identity policy
    expect(() => policy(plain, named)).toThrow("statement 1: a policy of this kind has no principal");
    // @ts-expect-error a principal in a boundary
    expect(() => boundary(named)).toThrow("has no principal");
    // @ts-expect-error a principal in a session policy
    expect(() => sessionPolicy(named)).toThrow("has no principal");
    // @ts-expect-error no resource
    expect(() => policy(trusted)).toThrow("has no principal");
    // @ts-expect-error no principal
    expect(() => bucketPolicy(plain)).toThrow("statement 0: a policy of this kind needs a principal");
    // @ts-expect-error no resource
    expect(() => bucketPolicy(trusted)).toThrow("needs a resource");
    // @ts-expect-error a resource
    expect(() => trustPolicy(named)).toThrow("has no resource");
    // @ts-expect-error no principal
    expect(() => trustPolicy(plain)).toThrow("needs a principal");
  });

  it("keeps a hostile key a mere key", () => {
    const given = JSON.parse(
      '{"effect":"allow","action":["a:B"],"resource":"*","condition":{"__proto__":{"__proto__":["x"]}}}',
    ) as IdentityStatement;
    const written = policy(given);
    expect(JSON.stringify(written.statement[0]?.condition)).toBe('{"__proto__":{"__proto__":["x"]}}');
    expect(Object.getPrototypeOf(written.statement[0]?.condition)).toBe(Object.prototype);
  });

  it("needs a statement", () => {
    expect(() => policy()).toThrow("a policy needs at least one statement");
  });
});
