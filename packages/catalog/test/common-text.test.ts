import { describe, expect, it } from "vitest";
import { commonText, readSixSegment } from "../src/index.js";

const role = "qcs::cam::uin/${uin}:role/${roleId}";
const object = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";

describe("commonText", () => {
  it.each([
    ["an id that takes slashes", role, "qcs::cam::uin/${uin}:role/service/${name}"],
    ["an empty region", role, "qcs::cam:${region}:uin/${uin}:role/service/${name}"],
    ["a star and an id", object, "qcs::cos:${region}:uid/${appid}:${bucket}/*"],
    ["a fixed first step", object, "qcs::cos:${region}:uid/${appid}:prefix//${appid}/${shortBucket}/${key}"],
    ["a service", "qcs::${service}:::*", "qcs::lmp:::*"],
    ["parameters side by side", "qcs::x:::${a}-${b}", "qcs::x:::a${c}b"],
  ])("finds a text through %s, which both read", (_, one, other) => {
    const text = commonText(one, other) ?? "";
    expect(readSixSegment(one, text)).toBeDefined();
    expect(readSixSegment(other, text)).toBeDefined();
    expect(commonText(other, one)).toBeDefined();
  });

  it.each([
    ["another first step", role, "qcs::cam::uin/${uin}:user/${id}"],
    ["another service", role, "qcs::sts::uin/${uin}:role/${id}"],
    ["an end that is empty", object, "qcs::cos:${region}:uid/${appid}:${bucket}/"],
    ["a path without a slash", object, "qcs::cos:${region}:uid/${appid}:*"],
    ["an account of another form", "qcs::x::uin/${uin}:a/${b}", "qcs::x::uid/${appid}:a/${b}"],
    ["a region that has to be there", "qcs::x:gz::${a}", "qcs::x:::${a}"],
    ["a fixed text that breaks the rule of the account", "qcs::x::uin/${uin}:*", "qcs::x::uin/root:*"],
    ["letters where a slash is", "qcs::x:::${a}/b", "qcs::x:::a//b"],
  ])("finds none between templates with %s", (_, one, other) => {
    expect(commonText(one, other)).toBeUndefined();
    expect(commonText(other, one)).toBeUndefined();
  });
});
