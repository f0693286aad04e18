import { describe, expect, it } from "vitest";
import { type QuotaName, quotas } from "../src/index.js";

describe("the quotas", () => {
  it.each<[QuotaName, number]>([
    ["custom-policies", 1500],
    ["attached-policies", 200],
    ["policy-versions", 5],
    ["groups", 300],
    ["users", 1000],
    ["roles", 1000],
    ["groups-of-user", 10],
    ["users-of-group", 100],
    ["acl-entries", 1000],
    ["acl-entries-of-resource", 100],
    ["session-tags", 50],
  ])("have %s: %d (598/10609, 436/30583)", (name, most) => {
    expect(quotas[name].most).toBe(most);
  });
});
