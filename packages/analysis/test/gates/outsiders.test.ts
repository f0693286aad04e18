import type { Policy, Principal } from "@camwright/core";
import { evaluate } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { policiesOfOutsider } from "../../src/gates/outsider-policies.js";
import { outsidersOf } from "../../src/gates/outsiders.js";

const policyFor = (principal: Principal): Policy => ({
  version: "2.0",
  statement: [{ effect: "allow", principal, action: "*", resource: "*" }],
});

const nobodyTrusted = { accounts: [], principals: [] };

const names = [
  "qcs::cam::uin/100000000001:root",
  "qcs::cam::uin/100000000001:uin/100000000001",
  "qcs::cam::uin/100000000001:uin/100000000002",
  "qcs::cam::uin/100000000001:groupid/7",
  "qcs::cam::uin/100000000001:roleName/deploy",
  "qcs::cam::uin/100000000001:role/4611686018427397919",
  "qcs::cam::uin/100000000001:role/tencentcloudServiceRoleName/CDN_QCSRole",
  "qcs::cam::uin/100000000001:service/cdn",
  "qcs::cam::uin/100000000001:saml-provider/idp",
  "qcs::cam::uin/100000000001:oidc-provider/idp",
  "qcs::cam::uin/100000000001:uin/100000000002/myqueue",
  "qcs::sts:100000000001:assumed-role/4611686018427397919",
  "qcs::sts:100000000001:federated-user/100000000002",
  "cos.qcloud.com",
  "whatever",
] as const;

const about = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a";

describe("outsidersOf", () => {
  it.each(names)("has callers whom %s takes", (name) => {
    for (const principal of [{ qcs: [name] }, { federated: [name] }]) {
      const { named } = outsidersOf(policyFor(principal), nobodyTrusted);
      expect(named).not.toEqual([]);
      const isTaken = named.map((caller) => {
        const policies = { ...policiesOfOutsider(caller), bucket: policyFor(principal) };
        return evaluate(policies, { principal: caller, action: "cos:GetObject", resource: about }).decision;
      });
      expect(isTaken).toContain("allow");
    }
  });

  it("has the services that are named", () => {
    const policy = policyFor({ service: ["cvm.qcloud.com", "cls.cloud.tencent.com"] });
    const { services } = outsidersOf(policy, { accounts: [], principals: ["cvm.qcloud.com"] });
    expect(services).toEqual([{ type: "service", qcs: "cls.cloud.tencent.com", service: "cls.cloud.tencent.com" }]);
  });

  it.each(names.filter((name) => name.includes("100000000001")))(
    "leaves out %s of an account that is trusted",
    (name) => {
      const trusted = { accounts: ["100000000001"], principals: [] };
      expect(outsidersOf(policyFor({ qcs: [name] }), trusted).named).toEqual([]);
      expect(outsidersOf(policyFor({ qcs: [name] }), { accounts: [], principals: [name] }).named).toEqual([]);
      expect(outsidersOf(policyFor({ qcs: [name] }), { accounts: ["10000000000"], principals: [] }).named).not.toEqual(
        [],
      );
    },
  );

  it("has strangers whose ids the policy does not have", () => {
    const policy = policyFor({ qcs: ["qcs::cam::uin/200000000001:uin/200000000002"] });
    const { strangers } = outsidersOf(policy, { accounts: ["200000000003"], principals: [] });
    expect(strangers.map(({ type }) => type)).toEqual(["user", "root"]);
    expect(JSON.stringify(strangers)).not.toMatch(/20000000000[123]/);
  });
});
