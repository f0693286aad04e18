import { describe, expect, it } from "vitest";
import { currentCosPath, formatResource, inspectPolicy, parseResource, splitSegments } from "../src/index.js";
import type { ServiceFacts } from "../src/validate/service-facts.js";
import { withResource } from "./support/document.js";

const problemsOf = (text: string): readonly (readonly [string, string | undefined])[] => {
  const read = parseResource(text);
  return read._tag === "Left" ? read.left.map(({ rule, suggestion }) => [rule, suggestion] as const) : [];
};

describe("a resource", () => {
  it.each([
    ["qcs::cvm:ap-guangzhou:uin/1:instance/ins-1", ["cvm", "ap-guangzhou", "uin/1", "instance/ins-1"]],
    ["qcs::asr::uin/164256472:model/*", ["asr", "", "uin/164256472", "model/*"]],
    ["qcs:::::*", ["", "", "", "*"]],
    ["qcs::ccr:::repo/ns/name:tag:2", ["ccr", "", "", "repo/ns/name:tag:2"]],
    ["qcs::cos:ap-beijing:uid/1:b-1/a:b:c", ["cos", "ap-beijing", "uid/1", "b-1/a:b:c"]],
    ["qcs::*:*:*:**", ["*", "*", "*", "**"]],
  ])("%s has six segments", (text, [service = "", region = "", account = "", path = ""]) => {
    const segments = { service, region, account, path };
    expect(parseResource(text)).toStrictEqual({ _tag: "Right", right: { _tag: "six-segments", ...segments } });
    expect(formatResource(segments)).toBe(text);
  });

  it("may be everything", () => {
    expect(parseResource("*")).toStrictEqual({ _tag: "Right", right: { _tag: "any" } });
  });

  it.each([
    ["ASR (its own policy page)", "qcs::asr:uin/164256472:model/*", "qcs::asr::uin/164256472:model/*"],
    ["Cloud Monitor (C-43)", "qcs::monitor:uin/1250000000:cm-policy/p1", "qcs::monitor::uin/1250000000:cm-policy/p1"],
    ["CAT (C-43)", "qcs::cat:uin/1250000000:TaskId/task-1", "qcs::cat::uin/1250000000:TaskId/task-1"],
    ["Private DNS, account and region left out", "qcs::privatedns::zone/zone-1", "qcs::privatedns:::zone/zone-1"],
    ["a region and no account", "qcs::cvm:ap-guangzhou:instance/*", "qcs::cvm:ap-guangzhou::instance/*"],
    ["no project", "qcs:cvm:ap-guangzhou:uin/1:instance/*", "qcs::cvm:ap-guangzhou:uin/1:instance/*"],
  ])("of five segments is repaired: %s", (_, text, suggestion) => {
    expect(problemsOf(text)).toStrictEqual([["resource-segments", suggestion]]);
  });

  it.each([
    ["an STS identity (598/13896)", "qcs::sts:100000000001:assumed-role/4611686", "resource-segments"],
    ["two segments", "qcs:*", "resource-segments"],
  ])("of fewer segments is not guessed at: %s", (_, text, rule) => {
    expect(problemsOf(text)).toStrictEqual([[rule, undefined]]);
  });

  it.each<[string, (readonly [string, string | undefined])[]]>([
    [
      "",
      [
        ["resource-prefix", undefined],
        ["resource-segments", undefined],
      ],
    ],
    [
      "**",
      [
        ["resource-prefix", undefined],
        ["resource-segments", undefined],
      ],
    ],
    [
      "qcs*",
      [
        ["resource-prefix", undefined],
        ["resource-segments", undefined],
      ],
    ],
    ["QCS::cvm::uin/1:*", [["resource-prefix", "qcs::cvm::uin/1:*"]]],
    ["qcs::cvm::uin/1:", [["resource-path", undefined]]],
    ["qcs:id/0:cos:ap-shanghai:uid/1:b-1/*", [["resource-project", "qcs::cos:ap-shanghai:uid/1:b-1/*"]]],
    ["qcs:ap-chongqing:vod::uid/1:prefix//1/f", [["resource-project", "qcs::vod:ap-chongqing:uid/1:prefix//1/f"]]],
    [
      "arn:aws:s3:::bucket/*",
      [
        ["resource-prefix", undefined],
        ["resource-project", undefined],
      ],
    ],
  ])("%j is none (A-36)", (text, expected) => {
    expect(problemsOf(text)).toStrictEqual(expected);
  });

  it("is taken apart at five colons at the most", () => {
    expect(splitSegments("a:b:c:d:e:f:g")).toStrictEqual(["a", "b", "c", "d", "e", "f:g"]);
    expect(splitSegments("")).toStrictEqual([""]);
  });
});

const facts: Readonly<Record<string, ServiceFacts>> = {
  asr: { region: "none", account: "uin" },
  cos: { region: "used", account: "uid" },
  cvm: { region: "used", account: "uin" },
  odd: { region: "unknown", account: "uin" },
};

describe("a resource in a document", () => {
  it.each<[string, readonly string[]]>([
    ["qcs::asr:ap-guangzhou:uin/1:model/*", ["resource-region-unused"]],
    ["qcs::asr:gz:uin/1:model/*", ["resource-region-unused"]],
    ["qcs::asr:*:uin/1:model/*", []],
    ["qcs::asr::uin/1:model/*", []],
    ["qcs::odd:ap-guangzhou:uin/1:model/*", []],
    ["qcs::new:ap-guangzhou:uin/1:model/*", []],
    ["qcs::cvm:gz:uin/1:*", ["resource-region-alias"]],
    ["qcs::cvm:ap-shanghai-fsi:uin/1:*", []],
    ["qcs::cvm:guangzhou:uin/1:*", ["resource-region"]],
    ["qcs::cvm:${region}:uin/1:*", ["variable-position"]],
    ["qcs::ca:::*", []],
    ["qcs::na-toronto:::*", ["resource-swapped"]],
    ["qcs::ap-beijing:cvm:uin/1:*", ["resource-swapped"]],
    ["qcs::cos::uin/1:b-1/*", ["resource-account-form"]],
    ["qcs::cvm::uid/1:*", ["resource-account-form"]],
    ["qcs::cvm::uin/*:*", []],
    ["qcs::tcr::*:repo/*", []],
    ["qcs::cvm::uin/:*", ["resource-account"]],
    ["qcs::cvm::uin/1a:*", ["resource-account"]],
    ["qcs::cvm::appid/1:*", ["resource-account"]],
    ["qcs::cvm:: uin/1:*", ["stray-blank"]],
    ["qcs::cvm::uin/ 1:*", ["stray-blank"]],
    ["qcs::cos::uid/1:b-1/a b", []],
    ["qcs::cvm::uin/1:a/${uin}/${owner_uin}/${app_id}", []],
    ["qcs::cvm::uin/1:a/${qcs:user}/${x}", ["variable-unknown", "variable-unknown"]],
    ["qcs::cvm::uin/1:a/${", []],
    ["qcs::cvm::uin/1:prefix//1/b/k", []],
    ["qcs::cos::uid/1:prefix//1/b/k", ["resource-legacy-path"]],
    ["qcs::cos::uid/1:prefix//1/b", []],
  ])("%s gives %j", (text, expected) => {
    const { findings } = inspectPolicy(withResource(text), { services: (name) => facts[name] });
    expect(findings.map(({ rule }) => rule)).toStrictEqual(expected);
  });
});

describe("the path of COS v4 (C-15)", () => {
  it.each([
    ["prefix//1250000000/logs/2025/a.txt", "logs-1250000000/2025/a.txt"],
    ["prefix//1250000000/logs/", "logs-1250000000/"],
    ["prefix//1250000000/logs/a\nb", "logs-1250000000/a\nb"],
    ["prefix//1250000000/logs", "prefix//1250000000/logs"],
    ["prefix//1250000000/*", "prefix//1250000000/*"],
    ["prefix/1250000000/logs/a", "prefix/1250000000/logs/a"],
    ["logs-1250000000/*", "logs-1250000000/*"],
  ])("%j is %j today", (path, expected) => {
    expect(currentCosPath(path)).toBe(expected);
  });
});
