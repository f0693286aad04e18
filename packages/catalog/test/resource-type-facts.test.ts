import { describe, expect, it } from "vitest";
import { regionUse } from "../src/index.js";

describe("regionUse", () => {
  it("prefers what a document states to what the template shows", () => {
    const template = "qcs::privatedns::uin/${uin}:zone/${zoneId}";
    expect(regionUse({ template, region: "optional" })).toBe("optional");
    expect(regionUse({ template })).toBe("none");
  });

  it("reads the template where nothing is stated", () => {
    expect(regionUse({ template: "qcs::vpc:${region}:uin/${uin}:vpc/${vpcId}" })).toBe("required");
  });
});
