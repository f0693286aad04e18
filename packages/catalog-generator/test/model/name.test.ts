import { describe, expect, it } from "vitest";
import { camelCase, exportName, keyPrefix } from "../../src/model/name.js";

describe("camelCase", () => {
  it.each([
    ["legacy_prefix_path", "legacyPrefixPath"],
    ["x-cos-acl", "xCosAcl"],
    ["vpc:requester_vpc", "vpcRequesterVpc"],
    ["keyWordLib", "keyWordLib"],
    ["placement-set", "placementSet"],
    ["elastic_ipv6", "elasticIpv6"],
  ])("makes %s %s", (text, name) => {
    expect(camelCase(text)).toBe(name);
  });
});

describe("exportName", () => {
  it("puts `_` after a reserved word and leaves every other name", () => {
    expect(exportName("delete")).toBe("delete_");
    expect(exportName("trade")).toBe("trade");
    expect(exportName("Delete")).toBe("Delete");
    expect(exportName("likes")).toBe("likes");
  });

  it("puts one after the functions of a catalog, and after a name that ends in one", () => {
    expect(["action", "level", "like", "operationLevel"].map(exportName)).toEqual([
      "action_",
      "level_",
      "like_",
      "operationLevel_",
    ]);
    expect(exportName("delete_")).toBe("delete__");
    expect(exportName("like__")).toBe("like___");
  });
});

describe("keyPrefix", () => {
  it("is what stands before the colon", () => {
    expect(keyPrefix("vpc:requester_vpc")).toBe("vpc");
    expect(keyPrefix("mfa")).toBe("");
  });
});
