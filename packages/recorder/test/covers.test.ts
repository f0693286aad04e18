import { expect, it } from "vitest";
import { covers, widest } from "../src/covers.js";

it.each([
  ["*", "qcs::cvm:ap-guangzhou:uin/1:instance/a", true],
  ["qcs::cvm:ap-guangzhou:uin/1:instance/a", "*", false],
  ["qcs::cvm::uin/1:instance/*", "*", false],
  ["qcs::cvm:ap-guangzhou:uin/1:instance/*", "qcs::cvm:ap-guangzhou:uin/1:instance/a", true],
  ["qcs::cvm:ap-guangzhou:uin/1:instance/a", "qcs::cvm:ap-guangzhou:uin/1:instance/*", false],
  // 598/10606: an empty region is every region
  ["qcs::cvm::uin/1:instance/a", "qcs::cvm:ap-guangzhou:uin/1:instance/a", true],
  ["qcs::cvm:*:uin/1:instance/a", "qcs::cvm::uin/1:instance/a", true],
  ["qcs::cvm:ap-guangzhou:uin/1:instance/a", "qcs::cvm::uin/1:instance/a", false],
  ["qcs::cos::uid/1:b-1/a*", "qcs::cos::uid/1:b-1/a:b:c", true],
  ["qcs::cos::uid/1:b-1/a*c", "qcs::cos::uid/1:b-1/a*b*c", true],
  ["qcs::cos::uid/1:b-1/a*b*c", "qcs::cos::uid/1:b-1/a*c", false],
  ["qcs::cos::uid/1:b-1/", "qcs::cos::uid/2:b-1/", false],
])("%s covers %s: %s", (pattern, resource, expected) => {
  expect(covers(pattern, resource)).toBe(expected);
});

it("keeps one of two that cover each other", () => {
  const [empty, star] = ["qcs::cvm::uin/1:instance/a", "qcs::cvm:*:uin/1:instance/a"];
  expect(widest([star, empty, star])).toHaveLength(1);
  expect(widest(["qcs::cos::uid/1:b-1/a", "qcs::cos::uid/1:b-1/*", "qcs::cos::uid/1:c-1/"])).toEqual([
    "qcs::cos::uid/1:b-1/*",
    "qcs::cos::uid/1:c-1/",
  ]);
});
