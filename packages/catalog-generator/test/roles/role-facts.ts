import type { PresetFile, RoleEntry, RoleFile } from "../../src/roles/facts.js";

/** A role of which little is known. */
export const role: RoleEntry = {
  product: "Shop",
  role_name: "Shop_QCSRole",
  type: "service role",
  role_entity: [],
  use_case: "Lets Shop sell.",
  use_case_basis: "name",
  policies: [],
  source: ["s1"],
};

/** Facts about roles without a fault. */
export const roleFacts = (...roles: readonly RoleEntry[]): RoleFile => ({
  sources: [{ id: "s1", title: "Shop roles", ref: "document/product/1/3", date: "undated" }],
  patterns: {
    service_linked_role_name: "a",
    service_linked_role_principal: "b",
    service_role_name: "c",
    service_role_principal: "d",
    policy_name: "e",
    pass_role_resource: "f",
    role_type_values_in_api: ["user"],
  },
  legacy_service_principals: [{ principal: "shop.qcloud.com", product: "Shop", source: "s1" }],
  roles: [...roles],
  notes: "made by hand",
});

/** Facts about one preset policy without a fault. */
export const presetFacts: PresetFile = {
  sources: [{ id: "p1", title: "Shop guide", ref: "document/product/1/4", date: "2026-01-01" }],
  policies: [
    {
      name: "ShopReadOnlyAccess",
      product: "Shop",
      description: "Reads.",
      basis: "printed",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: "*", resource: "*", condition: { numeric_equal: { "qcs:read_only_action": 1 } } },
        ],
      },
      source: ["p1"],
    },
  ],
  notes: "made by hand",
};
