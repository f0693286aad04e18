import { describe, expect, it } from "vitest";
import { placeholders, splitTemplate, withoutPlaceholders } from "../../src/facts/template.js";

describe("splitTemplate", () => {
  it("gives the segments and keeps the colons of the path", () => {
    expect(splitTemplate("qcs::ccr::uin/${uin}:repo/${name}:${tag}")).toEqual({
      service: "ccr",
      region: "",
      account: "uin/${uin}",
      path: "repo/${name}:${tag}",
    });
  });

  it.each(["qcs::asr:uin/1:model", "arn::s3:::a", "qcs:p:asr:::model", ""])("refuses `%s`", (template) => {
    expect(splitTemplate(template)).toBeUndefined();
  });
});

describe("placeholders", () => {
  it("are the names in order, and the rest is what stands between them", () => {
    expect(placeholders("${bucket}/a/${key}")).toEqual(["bucket", "key"]);
    expect(withoutPlaceholders("${bucket}/a/${key}")).toBe("/a/");
  });
});
