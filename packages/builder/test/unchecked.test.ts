import { describe, expect, it } from "vitest";
import { action, anyAction, conditionKey, resource } from "../src/index.js";

describe("action", () => {
  it.each([
    "*",
    "*:*",
    "cos:GetObject",
    "cos:*Bucket*",
    "name/asr:*",
    "name/cvm:Describe*",
    "name/*:*",
    "ccr:pull",
    "permid/280649",
    "actionName/x",
  ])("keeps %s as given", (text) => {
    expect(action(text)).toBe(text);
  });

  it.each([
    "",
    "cos",
    "cos:",
    ":GetObject",
    "cos: GetObject",
    "cos:Get Object",
    "permid/x",
    "cos:GetObject\n",
    "a:b:c",
  ])("refuses `%s`", (text) => {
    expect(() => action(text)).toThrow(TypeError);
  });

  it("has the star as a constant", () => {
    expect(anyAction).toBe("*");
  });
});

describe("resource", () => {
  it.each([
    "*",
    "qcs::asr::uin/164256472:model/*",
    "qcs::lmp:::*",
    "qcs::ccr:::repo/ns/name:tag",
    "qcs::cmqqueue::uin/1:queue/$" + "{uin}/*",
    "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/a b.txt",
  ])("keeps %s as given", (text) => {
    expect(resource(text)).toBe(text);
  });

  it.each(["", "**", "asr", "arn:aws:s3:::b/*", "qcs::asr:uin/1:model/*", "qcs::asr::uin/1:", " *", "qcs:: :::*"])(
    "refuses `%s`",
    (text) => {
      expect(() => resource(text)).toThrow(TypeError);
    },
  );
});

describe("conditionKey", () => {
  it.each(["qcs:ip", "mfa", "cos:x-cos-acl", "qcs:tag/env"])("keeps %s as given", (text) => {
    expect(conditionKey(text, "string")).toBe(text);
  });

  it.each(["", "qcs:ip ", " ip", "qcs:", "a b"])("refuses `%s`", (text) => {
    expect(() => conditionKey(text, "string")).toThrow(TypeError);
  });
});
