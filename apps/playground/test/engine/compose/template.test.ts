import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholdersOf, readFields, writeFields } from "../../../src/engine/compose/template.js";

const object = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";

describe("a template", () => {
  it("is filled in, with gaps where values are missing", () => {
    expect(placeholdersOf("${a}/${b}/${a}")).toEqual(["a", "b"]);
    expect(writeFields(object, { region: "ap-guangzhou", bucket: "docs-1" })).toBe(
      "qcs::cos:ap-guangzhou:uid/:docs-1/",
    );
    expect(writeFields("${toString}", {})).toBe("");
  });

  it.each([
    ["qcs::cos::uid/:/", { region: "", appid: "", bucket: "", key: "" }],
    ["qcs::cos:x:uid/1:b-1/a/b:c", { region: "x", appid: "1", bucket: "b-1", key: "a/b:c" }],
  ])("reads %s", (text, values) => {
    expect(readFields(object, text)).toEqual(values);
  });

  it.each([
    [object, "qcs::cos:x:uid/1:b-1"],
    [object, "qcs::cos:x:uid/a:b"],
    ["qcs::cos::uid/${appid}:${bucket}/*", "qcs::cos::uid/1:a/b/*"],
    ["${uin}/${uin}", "1/2"],
    ["qcs::x:${a}:y", "qcs::x:y"],
    ["all", "all of it"],
  ])("%s does not read %s", (template, text) => {
    expect(readFields(template, text)).toBeUndefined();
  });

  it("reads what it has written", () => {
    const step = fc.stringMatching(/^[a-z0-9*-]{0,6}$/);
    fc.assert(
      fc.property(step, step, step, fc.string({ unit: "grapheme" }), (region, appid, bucket, key) => {
        const values = { region, appid, bucket, key };
        expect(readFields(object, writeFields(object, values))).toEqual(values);
      }),
    );
  });

  it("writes what it has read", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("q", "c", "s", ":", "/", "*") }), (text) => {
        const template = "q:${a}:c/${b}/${c}";
        const values = readFields(template, text);
        expect(values === undefined ? text : writeFields(template, values)).toBe(text);
      }),
    );
  });
});
