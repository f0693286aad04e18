import { describe, expect, it } from "vitest";
import { planRoles } from "../../src/roles/plan-roles.js";
import { facts } from "../facts-of-test.js";
import { presetFacts, role, roleFacts } from "./role-facts.js";

const products = [{ name: "shop", facts: [{ path: "shop/facts/shop.json", text: JSON.stringify(facts) }] }];
const planned = (roles: unknown, presets: unknown = presetFacts, catalogs: readonly string[] = ["shop"]) =>
  planRoles(
    {
      roles: { path: "roles/facts/service-roles.json", text: JSON.stringify(roles) },
      presets: { path: "roles/facts/preset-policies.json", text: JSON.stringify(presets) },
      catalogs,
    },
    products,
  );

const fileOf = (plan: ReturnType<typeof planned>, name: string): string =>
  (plan._tag === "planned" ? plan.files.find(({ path }) => path === `roles/src/generated/${name}.ts`)?.text : "") ?? "";

const findingsOf = (plan: ReturnType<typeof planned>): readonly string[] =>
  plan._tag === "refused" ? plan.findings.map(({ path }) => path) : [];

describe("planRoles", () => {
  it("gives a module to each role and preset policy, lists of both, and the naming", () => {
    const plan = planned(roleFacts(role));
    expect(plan._tag === "planned" && plan.files.map(({ path }) => path)).toEqual([
      "roles/src/generated/role-Shop_QCSRole.ts",
      "roles/src/generated/roles.ts",
      "roles/src/generated/naming.ts",
      "roles/src/generated/preset-ShopReadOnlyAccess.ts",
      "roles/src/generated/presets.ts",
    ]);
  });

  it("keeps unknown what is unknown", () => {
    const policies = [{ name: null, document: null, truncated: true as const, note: "cut off" }];
    const text = fileOf(planned(roleFacts({ ...role, policies })), "role-Shop_QCSRole");
    for (const line of ["roleEntity: null,", 'trustBasis: "unknown",', "name: null,", "policy: null,", '"partial"']) {
      expect(text).toContain(line);
    }
  });

  it("writes actions with the catalogs that the package depends on", () => {
    const document = {
      version: "2.0" as const,
      statement: [{ effect: "allow" as const, action: "shop:GetThing", resource: "*" }],
    };
    const known = roleFacts({ ...role, policies: [{ name: "QcloudAccessForShopRole", document }] });
    expect(fileOf(planned(known), "role-Shop_QCSRole")).toContain("action: [shop.GetThing],");
    expect(fileOf(planned(known, presetFacts, []), "role-Shop_QCSRole")).toContain('action("shop:GetThing")');
  });

  it.each([
    ["a field that nobody models", roleFacts({ ...role, more: 1 } as typeof role), ["/roles/0/more"]],
    ["a name that is no identifier", roleFacts({ ...role, role_name: "../x" }), ["/roles/0/role_name"]],
    ["a source that is not there", roleFacts({ ...role, source: ["s2"] }), ["/roles/0/source"]],
    ["no source", roleFacts({ ...role, source: [] }), ["/roles/0/source"]],
    ["a name twice", roleFacts(role, { ...role, role_name: "SHOP_QCSRole" }), ["/roles/1"]],
    ["something that is not an object", 1, [""]],
  ])("refuses roles with %s", (_what, roles, paths) => {
    expect(findingsOf(planned(roles))).toEqual(paths);
  });

  it("refuses preset policies by the same rules, with the findings of both files", () => {
    const presets = { ...presetFacts, policies: presetFacts.policies.map((each) => ({ ...each, source: ["s9"] })) };
    expect(findingsOf(planned(roleFacts({ ...role, source: ["s2"] }), presets))).toEqual([
      "/roles/0/source",
      "/policies/0/source",
    ]);
  });
});
