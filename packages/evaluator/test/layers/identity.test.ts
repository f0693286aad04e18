import type { Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { evaluate, type Request } from "../../src/index.js";
import { allow, answer, ask, caller, deny } from "../ask.js";

describe("identity policies (598/10605)", () => {
  it.each<readonly [string, readonly Statement[], string]>([
    ["nothing", [], "implicit-deny"],
    ["an allow", [allow()], "allow"],
    ["a deny", [deny()], "explicit-deny"],
    ["a deny before an allow", [deny(), allow()], "explicit-deny"],
    ["a deny after an allow", [allow(), deny()], "explicit-deny"],
    ["a deny of something else", [allow(), deny({ action: ["cvm:*"] })], "allow"],
    ["an allow of something else", [allow({ action: ["cvm:*"] })], "implicit-deny"],
  ])("with %s", (_, statements, reason) => {
    expect(ask(statements).reason).toBe(reason);
    const apart = statements.map((one) => ({ version: "2.0", statement: [one] }) as const);
    expect(evaluate({ identity: apart }, { principal: caller, action: "cos:GetService", resource: "*" }).reason).toBe(
      reason,
    );
  });

  it.each(["user", "role", "service", "federated"] as const)("count for a caller of type %s", (type) => {
    expect(answer([allow()], { principal: { ...caller, type } })).toBe("allow");
    expect(ask([deny()], { principal: { ...caller, type } }).reason).toBe("explicit-deny");
  });
});

describe("three truth values", () => {
  const maybe = { action: ["permid/1"] };
  it.each<readonly [string, readonly Statement[], string, string]>([
    ["an allow that may apply", [allow(maybe)], "unknown", "implicit-deny"],
    ["… beside one that does", [allow(maybe), allow()], "allow", "allow"],
    ["… beside a deny", [allow(maybe), deny()], "deny", "explicit-deny"],
    ["a deny that may apply", [deny(maybe)], "deny", "implicit-deny"],
    ["… beside an allow", [deny(maybe), allow()], "unknown", "explicit-deny"],
    ["… beside a deny", [deny(maybe), deny(), allow()], "deny", "explicit-deny"],
    ["… beside an allow that may apply", [deny(maybe), allow(maybe)], "unknown", "explicit-deny"],
  ])("%s", (_, statements, decision, reason) => {
    expect(ask(statements)).toMatchObject({ decision, reason });
  });

  it("do not make another account's resource more than a refusal", () => {
    const resource = "qcs::cvm::uin/200:a";
    const statement = { resource: ["qcs::cvm::uin/200:*"] };
    expect(ask([allow({ ...maybe, ...statement })], { resource }).reason).toBe("cross-account");
    expect(ask([allow(statement), deny(maybe)], { resource }).reason).toBe("cross-account");
  });
});

/** Authorization policy syntax of ASR: document/product/1118/43351. */
describe("the statements of the ASR page", () => {
  const account = "164256472";
  const principal = { type: "user", qcs: `qcs::cam::uin/${account}:uin/1`, ownerUin: account, uin: "1" } as const;
  const model = "qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310";
  const otherModel = "qcs::asr::uin/164256472:model/0000";
  const can = (
    statement: Statement,
    action: string,
    resource: Request["resource"],
    as: Request["principal"] = principal,
  ) => answer([statement], { principal: as, action, resource }) === "allow";

  const allModels = allow({ action: ["name/asr:*"], resource: ["qcs::asr::uin/164256472:model/*"] });
  const oneModel = allow({ action: ["name/asr:*"], resource: [model] });
  const everything = allow({ action: ["name/asr:*"], resource: ["*"] });
  const byPrefix = allow({ action: ["name/cvm:Describe*"], resource: ["*"] });
  const two = allow({
    action: ["name/asr:CreateModel", "name/asr:CreateAsrVocab"],
    resource: [model, "qcs::asr::uin/164256472:vocab/*"],
  });

  it("all models of an account", () => {
    expect(can(allModels, "asr:DeleteModel", model)).toBe(true);
    expect(can(allModels, "name/asr:DownloadModel", otherModel)).toBe(true);
    expect(can(allModels, "asr:DeleteModel", "qcs::asr:ap-guangzhou:uin/164256472:model/x")).toBe(true);
    expect(can(allModels, "asr:DeleteModel", "qcs::asr::uin/164256472:vocab/x")).toBe(false);
    expect(can(allModels, "cvm:DeleteModel", model)).toBe(false);
    expect(can(allModels, "asr:DeleteModel", "*")).toBe(false);
    expect(can(allModels, "asr:DeleteModel", [model, otherModel])).toBe(true);
  });

  it("no other account's models", () => {
    const foreign = "qcs::asr::uin/200000000:model/15b96676edb211ea9301b49691037310";
    const stranger = { type: "user", ownerUin: "200000000", uin: "2" } as const;
    expect(can(allModels, "asr:DeleteModel", foreign)).toBe(false);
    expect(can(everything, "asr:DeleteModel", foreign)).toBe(false);
    expect(can(allModels, "asr:DeleteModel", [model, foreign])).toBe(false);
    // nor does a caller of another account get at these
    expect(can(allModels, "asr:DeleteModel", model, stranger)).toBe(false);
    expect(can(everything, "asr:DeleteModel", model, stranger)).toBe(false);
  });

  it("one model", () => {
    expect(can(oneModel, "asr:DeleteModel", model)).toBe(true);
    expect(can(oneModel, "asr:DeleteModel", otherModel)).toBe(false);
    expect(can(oneModel, "asr:DeleteModel", `${model}0`)).toBe(false);
    expect(can(oneModel, "asr:DeleteModel", [model, otherModel])).toBe(false);
  });

  it("every operation of ASR", () => {
    expect(can(everything, "name/asr:CreateAsrVocab", "*")).toBe(true);
    expect(can(everything, "asr:DeleteModel", model)).toBe(true);
    expect(can(everything, "cvm:DescribeInstances", "*")).toBe(false);
  });

  it("operations by prefix", () => {
    expect(can(byPrefix, "cvm:DescribeInstances", "*")).toBe(true);
    expect(can(byPrefix, "name/cvm:Describe", "*")).toBe(true);
    expect(can(byPrefix, "cvm:RunInstances", "*")).toBe(false);
    expect(can(byPrefix, "asr:DescribeModels", "*")).toBe(false);
  });

  it("two operations on two resources", () => {
    const vocab = "qcs::asr::uin/164256472:vocab/v1";
    expect(can(two, "asr:CreateModel", model)).toBe(true);
    expect(can(two, "asr:CreateAsrVocab", vocab)).toBe(true);
    expect(can(two, "asr:CreateAsrVocab", [model, vocab])).toBe(true);
    expect(can(two, "asr:CreateModel", otherModel)).toBe(false);
    expect(can(two, "asr:DeleteModel", model)).toBe(false);
  });
});
