import { describe, expect, it } from "vitest";
import { productFacts } from "../src/product-facts.js";

describe("productFacts", () => {
  it.each([
    ["asr", { region: "none", account: "uin" }],
    ["cos", { region: "used", account: "uid" }],
    ["cvm", { region: "used", account: "uin" }],
    // Most resources of cam have no region; that of BuildDataFlowAuthToken has one.
    ["cam", { region: "used", account: "uin" }],
    // Roles are resources of cam, and tag has no resource that is documented.
    ["sts", { region: "unknown", account: "uin" }],
    ["tag", { region: "unknown", account: "uin" }],
  ])("knows %s", (service, facts) => {
    expect(productFacts(service)).toEqual(facts);
  });

  it("knows nothing of a product without a catalog", () => {
    expect(productFacts("nothing")).toBeUndefined();
  });
});
