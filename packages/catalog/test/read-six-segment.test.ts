import { describe, expect, it } from "vitest";
import { readSixSegment } from "../src/index.js";

const object = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";
const account = "qcs::cos:ap-guangzhou:uid/1250000000";

describe("readSixSegment", () => {
  it("gives the values of the placeholders", () => {
    expect(readSixSegment(object, `${account}:docs/a/b:c`)).toEqual({
      region: "ap-guangzhou",
      appid: "1250000000",
      bucket: "docs",
      key: "a/b:c",
    });
  });

  it("leaves an empty region out", () => {
    expect(readSixSegment(object, "qcs::cos::uid/1:docs/a")).toEqual({ appid: "1", bucket: "docs", key: "a" });
  });

  it.each([
    ["another beginning", "qcs::vpc:ap-guangzhou:uid/1:docs/a"],
    ["nothing after the last slash", `${account}:docs/`],
    ["an empty step", `${account}:/a`],
    ["a path of one step", `${account}:docs`],
    ["a region with capitals", "qcs::cos:Gz:uid/1:docs/a"],
    ["an account that is no number", "qcs::cos::uid/root:docs/a"],
    ["no account", "qcs::cos::uid/:docs/a"],
    ["a star for everything", "*"],
    ["nothing", ""],
  ])("does not read a text with %s", (_, text) => {
    expect(readSixSegment(object, text)).toBeUndefined();
  });

  it("reads a parameter that stands twice if it has one value", () => {
    const template = "qcs::asr::uin/${uin}:subUin/${uin}";
    expect(readSixSegment(template, "qcs::asr::uin/1:subUin/1")).toEqual({ uin: "1" });
    expect(readSixSegment(template, "qcs::asr::uin/1:subUin/2")).toBeUndefined();
    expect(readSixSegment(template, "qcs::asr::uin/1:subUin/12")).toBeUndefined();
  });

  it("gives the shortest values where several fit, and finds a reading if there is one", () => {
    const template = "qcs::x:::${name}-${version}/x";
    expect(readSixSegment(template, "qcs::x:::a-b-c/x")).toEqual({ name: "a", version: "b-c" });
    expect(readSixSegment(template, "qcs::x:::a-b/c-d/x")).toEqual({ name: "a-b/c", version: "d" });
  });

  it("reads a template without placeholders", () => {
    expect(readSixSegment("qcs::tokenhub:::*", "qcs::tokenhub:::*")).toEqual({});
    expect(readSixSegment("qcs::tokenhub:::*", "qcs::tokenhub:::*x")).toBeUndefined();
  });

  it("has no parameter but those of the template, whatever they are called", () => {
    const read = readSixSegment("qcs::x:::${__proto__}", "qcs::x:::a");
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read ?? {})).toEqual(["__proto__"]);
  });

  it("reads a text of a million characters", () => {
    expect(readSixSegment("qcs::x:::${a}-${b}-${c}", `qcs::x:::${"-".repeat(1_000_000)}`)).toMatchObject({ a: "-" });
  });
});
