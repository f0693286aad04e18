import { describe, expect, it } from "vitest";
import { callerOf } from "../src/index.js";

describe("callerOf", () => {
  it.each([
    ["qcs::cam::uin/100:uin/1001", { type: "user", ownerUin: "100", uin: "1001" }],
    ["qcs::cam::uin/100:uin/100", { type: "root", ownerUin: "100", uin: "100" }],
    ["qcs::cam::uin/100:root", { type: "root", ownerUin: "100", uin: "100" }],
    ["qcs::cam::uin/100:roleName/reader", { type: "role", ownerUin: "100" }],
    ["qcs::cam::uin/100:role/4611", { type: "role", ownerUin: "100" }],
    ["qcs::cam::uin/100:role/tencentcloudServiceRoleName/TMT_QCSRole", { type: "role", ownerUin: "100" }],
    ["qcs::sts:100:assumed-role/4611", { type: "role", ownerUin: "100" }],
    ["qcs::sts:100:federated-user/1001", { type: "federated", ownerUin: "100", uin: "1001" }],
    ["qcs::sts:100:federated-user/alice", { type: "federated", ownerUin: "100" }],
    ["cls.cloud.tencent.com", { type: "service" }],
    ["cos.qcloud.com", { type: "service" }],
  ])("%s", (qcs, expected) => {
    expect(callerOf(qcs)).toEqual({ qcs, ...expected });
  });

  it.each(["qcs::cam::anonymous:anonymous", "anonymous", "*"])("%s is an anonymous visitor", (name) => {
    expect(callerOf(name)).toEqual({ type: "anonymous" });
  });

  it.each([
    "",
    "alice",
    "qcs::cam::uin/100:groupid/7",
    "qcs::cam::uin/100:uin/",
    "qcs::cam::uin/100:uin/abc",
    "qcs::cam::uin/100:roleName/",
    "qcs::cam::uid/125:uin/1001",
    "qcs::cam:ap-guangzhou:uin/100:uin/1001",
    "qcs::cos::uin/100:uin/1001",
    "qcs:id/0:cam::uin/100:uin/1001",
    "qcs::cam::uin/*:uin/1001",
    "qcs::sts:100:assumed-role/",
    "qcs::sts:uin/100:assumed-role/1",
    "cls.cloud.tencent.com ",
    ".com",
    "a..b",
  ])("%j is none", (name) => {
    expect(callerOf(name)).toBeUndefined();
  });

  it("answers a long name at once", () => {
    expect(callerOf(`${"a.".repeat(50_000)}!`)).toBeUndefined();
    expect(callerOf(`${"a-".repeat(50_000)}!`)).toBeUndefined();
  });
});
