import { describe, expect, it } from "vitest";
import { everything, sixSegment } from "../src/index.js";

const object = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";
const parts = { region: "ap-guangzhou", appid: "1250000000", bucket: "docs-1250000000", key: "a.txt" };

describe("sixSegment", () => {
  it("puts each value where its placeholder stands", () => {
    expect(sixSegment(object, parts)).toBe("qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt");
  });

  it("leaves an absent region empty, which means all regions", () => {
    expect(sixSegment(object, { ...parts, region: undefined })).toBe("qcs::cos::uid/1250000000:docs-1250000000/a.txt");
  });

  it("fills every place of a placeholder that stands twice", () => {
    expect(sixSegment("qcs::asr::uin/${uin}:subUin/${uin}", { uin: "164256472" })).toBe(
      "qcs::asr::uin/164256472:subUin/164256472",
    );
  });

  it("takes wildcards in every segment and a policy variable in the last", () => {
    const wild = { region: "ap-*", appid: "*", bucket: "docs-*", key: "${uin}/$&/*" };
    expect(sixSegment(object, wild)).toBe("qcs::cos:ap-*:uid/*:docs-*/${uin}/$&/*");
  });

  it("keeps colons and slashes in the end of the path", () => {
    expect(sixSegment(object, { ...parts, key: "a:b/c" })).toContain("/a:b/c");
  });

  it.each([
    ["a colon in the region", { region: "ap:gz" }, "`region`: expected a region"],
    ["capitals in the region", { region: "Guangzhou" }, "got `Guangzhou`"],
    ["a colon in the account", { appid: "1:2" }, "`appid`: expected digits"],
    ["an empty account", { appid: "" }, "`appid`: expected digits or a pattern with `*`, got ``"],
    ["a policy variable in the account", { appid: "${app_id}" }, "`appid`: expected digits"],
    ["a slash before the last step", { bucket: "docs/secret" }, "`bucket`: expected text without a slash"],
    ["an empty step", { bucket: "" }, "`bucket`: expected text without a slash"],
    ["an empty end", { key: "" }, "`key`: expected text that is not empty, got ``"],
    ["a missing value", { key: undefined }, "`key`: expected text that is not empty, got nothing"],
  ])("rejects %s and names the parameter", (_, wrong, message) => {
    const make = () => sixSegment(object, { ...parts, ...wrong });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  it("rejects a colon in the service", () => {
    expect(() => sixSegment("qcs::${serviceType}:::*", { serviceType: "cos:x" })).toThrow(
      "`serviceType`: expected a name",
    );
  });
});

describe("everything", () => {
  it("is the star", () => {
    expect(everything).toBe("*");
  });
});
