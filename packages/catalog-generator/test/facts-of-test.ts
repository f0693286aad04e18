import type { ActionEntry, FactFile } from "../src/facts/fact-file.js";

/** An action of which nothing is known. */
export const action: ActionEntry = {
  name: "GetThing",
  access: "read",
  access_basis: "name",
  granularity: "unknown",
  resource_types: [],
  condition_keys: [],
  description: "Get a thing",
  source: ["s1"],
  in: ["sdk"],
};

/** A file of facts without a fault. */
export const facts: FactFile = {
  service: "shop",
  name: "Shop",
  action_forms: ["shop:"],
  account_form: "uin",
  notes: "made by hand",
  sources: [{ id: "s1", title: "Shop guide", ref: "document/product/1/2; a repository", date: "2026-01-01" }],
  resource_types: [
    {
      id: "big_thing",
      template: "qcs::shop:${region}:uin/${uin}:thing/${thingId}",
      params: ["region", "uin", "thingId"],
      source: "s1",
      notes: "all things: thing/*",
    },
    { id: "all", template: "qcs::shop:::*", params: [], region: "none", source: "s1", notes: "" },
  ],
  condition_keys: [
    { key: "shop:big_thing", type: "string", actions: ["PutThing"], description: "The thing", source: "s1" },
    { key: "qcs:ip", type: "ip", actions: ["*"], description: "The address", source: "s1" },
  ],
  actions: [
    {
      ...action,
      name: "PutThing",
      access: "write",
      granularity: "resource",
      resource_types: ["big_thing"],
      condition_keys: ["shop:big_thing"],
      ip_restriction: "not_supported",
      granularity_conflict: { resource: ["s1"], operation: ["s1"] },
      in: ["cam"],
    },
    { ...action, name: "delete", granularity: "operation", access: "write" },
    action,
  ],
};
