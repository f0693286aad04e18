import { describe, expect, it } from "vitest";
import { checkParameter, type ParameterName, parameterRules } from "../src/index.js";

const codesOf = (name: ParameterName, text: string): readonly string[] =>
  checkParameter(name, text).map(({ code }) => code);

describe("a parameter", () => {
  it.each<[ParameterName, string]>([
    ["policy-name", "A"],
    ["policy-name", "a".repeat(128)],
    ["policy-name", "aZ09+=,.@-_"],
    ["role-name", "TKE_QCSLinkedRoleInEKSLog"],
    ["description", ""],
    ["description", "a".repeat(300)],
    ["description", "权".repeat(100)],
    ["role-session-name", "ab"],
    ["role-session-name", "a_+=,.@-".repeat(16)],
    ["external-id", "a:/"],
    ["source-identity", "100000000001"],
    ["federated-name", "Reader"],
    ["session-tag-key", "键".repeat(128)],
    ["session-tag-value", ""],
    ["session-tag-value", "😀".repeat(256)],
    ["custom-suffix", "my-Suffix.1"],
  ])("%s may be %j", (name, text) => {
    expect(checkParameter(name, text)).toStrictEqual([]);
  });

  it.each<[ParameterName, string, string]>([
    ["policy-name", "", "PolicyNameError"],
    ["policy-name", "a".repeat(129), "PolicyNameError"],
    ["policy-name", "a/b", "PolicyNameError"],
    ["policy-name", "a b", "PolicyNameError"],
    ["policy-name", "策略", "PolicyNameError"],
    ["policy-name", "a\n", "PolicyNameError"],
    ["role-name", "a:b", "RoleNameError"],
    ["description", "a".repeat(301), "DescriptionLengthOverlimit"],
    ["description", `${"权".repeat(100)}a`, "DescriptionLengthOverlimit"],
    ["role-session-name", "a", "ParamError"],
    ["role-session-name", "a".repeat(129), "ParamError"],
    ["role-session-name", "a:b", "ParamError"],
    ["external-id", "x", "ParamError"],
    ["external-id", "a\\b", "ParamError"],
    ["source-identity", "qcs::cam::uin/1:uin/2", "ParamError"],
    ["federated-name", "reader1", "ParamError"],
    ["session-tag-key", "", "ParamError"],
    ["session-tag-key", "a".repeat(129), "ParamError"],
    ["session-tag-value", "a".repeat(257), "ParamError"],
    ["custom-suffix", "my_Suffix", "ParamError"],
  ])("%s must not be %j", (name, text, code) => {
    expect(codesOf(name, text)).toStrictEqual([code]);
  });

  it("is told its length and its first foreign character at once", () => {
    expect(checkParameter("role-session-name", "/").map(({ message }) => message)).toStrictEqual([
      "the name of a role session has at least 2 characters, but this has 1",
      "the name of a role session cannot have `/`",
    ]);
  });

  it("counts characters of Unicode, and a half of a pair as one", () => {
    expect(codesOf("session-tag-key", "\ud83d".repeat(128))).toStrictEqual([]);
    expect(codesOf("description", "\ud83d".repeat(101))).toStrictEqual(["DescriptionLengthOverlimit"]);
  });

  it("has a rule with a source for each name", () => {
    expect(Object.values(parameterRules).filter(({ source }) => source === "")).toStrictEqual([]);
  });
});
