import { describe, expect, it } from "vitest";
import { inspectPolicy } from "../../src/index.js";
import { applyFix } from "../support/apply-fix.js";
import { documentWith, withPrincipal } from "../support/document.js";

const findingsOf = (principal: unknown): readonly string[] =>
  inspectPolicy(withPrincipal(principal), { kind: "bucket" }).findings.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

describe("a principal", () => {
  it.each([
    ["everybody (598/10604)", "*"],
    ["a sub-account (436/18023)", { qcs: ["qcs::cam::uin/1:uin/2"] }],
    ["a root account (598/10606)", { qcs: ["qcs::cam::uin/1:uin/1"] }],
    ["anonymous callers (436/18023)", { qcs: ["qcs::cam::anonymous:anonymous"] }],
    ["everybody as the COS console writes it (436/35240)", { qcs: ["qcs::cam::anyone:anyone"] }],
    ["the CDN (COS pages)", { qcs: ["qcs::cam::uin/1:service/cdn"] }],
    ["a role (U-5)", { qcs: ["qcs::cam::uin/1:roleName/R"] }],
    ["services (CreateRole)", { service: ["cls.cloud.tencent.com", "cos.qcloud.com"] }],
    ["a SAML provider (598/19381)", { federated: ["qcs::cam::uin/1:saml-provider/NAME"] }],
    ["several types", { qcs: ["qcs::cam::uin/1:uin/1"], service: ["cls.cloud.tencent.com"] }],
    ["a name of another service", { qcs: ["qcs::sts::uin/1:x"] }],
  ])("may be %s", (_, principal) => {
    expect(findingsOf(principal)).toStrictEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a bare name", { qcs: "qcs::cam::uin/1:uin/2" }, ["info bare-value"]],
    ["a type in capitals", { QCS: ["qcs::cam::uin/1:uin/2"] }, ["warning element-case"]],
    ["a text", "qcs::cam::uin/1:root", ["error principal-malformed"]],
    ["a list", ["qcs::cam::uin/1:root"], ["error principal-malformed"]],
    ["null", null, ["error principal-malformed"]],
    ["a number among the names", { qcs: [1] }, ["error element-type"]],
    ["a uin alone", { qcs: ["100000000001"] }, ["error principal-malformed"]],
    ["an ARN of another cloud", { qcs: ["arn:aws:iam::1:root"] }, ["error principal-malformed"]],
    ["a filled project", { qcs: ["qcs:id/0:cam::uin/1:root"] }, ["error principal-malformed"]],
    ["no name", { qcs: ["qcs::cam::uin/1:"] }, ["error principal-malformed"]],
    ["no account", { qcs: ["qcs::cam:::uin/1"] }, ["error principal-malformed"]],
    ["a user without digits", { qcs: ["qcs::cam::uin/1:uin/me"] }, ["error principal-malformed"]],
    ["half of anonymous", { qcs: ["qcs::cam::anonymous:anyone"] }, ["error principal-malformed"]],
    ["an STS identity, which has five segments", { qcs: ["qcs::sts:1:assumed-role/2"] }, ["error principal-malformed"]],
  ])("with %s is reported", (_, principal, expected) => {
    expect(findingsOf(principal)).toStrictEqual(expected);
  });

  it("may be a group in a policy of another kind (598/10604)", () => {
    const text = documentWith({
      action: '["sts:AssumeRole"]',
      resource: "",
      principal: '{"qcs":["qcs::cam::uin/1:groupid/2"]}',
    });
    expect(inspectPolicy(text, { kind: "trust" }).findings).toStrictEqual([]);
  });

  it("that is moved stays what it was", () => {
    const text =
      '{"principal":{"qcs":"qcs::cam::uin/1:uin/2"},"version":"2.0","statement":{"effect":"deny","action":"*"}}';
    const [finding] = inspectPolicy(text, { kind: "bucket" }).findings;
    expect(finding?.fix && applyFix(text, finding.fix)).toBe(
      '{"version":"2.0","statement":{"principal": {"qcs":["qcs::cam::uin/1:uin/2"]}, "effect":"deny","action":"*"}}',
    );
  });

  it("is not moved into a statement that has its own", () => {
    const statement = '{"principal":"*","effect":"deny","action":"*","resource":"*"}';
    const text = `{"version":"2.0","statement":[${statement}],"principal":{"qcs":["qcs::cam::uin/1:uin/2"]}}`;
    const finding = inspectPolicy(text, { kind: "bucket" }).findings.find(({ rule }) => rule === "principal-moved");
    expect(finding?.fix && applyFix(text, finding.fix)).toBe(`{"version":"2.0","statement":[${statement}]}`);
  });

  it("that cannot be read is not also missing", () => {
    const text = '{"version":"2.0","principal":1,"statement":[{"effect":"deny","action":"*","resource":"*"}]}';
    const { findings } = inspectPolicy(text, { kind: "bucket" });
    expect(findings.map(({ rule }) => rule)).toStrictEqual(["principal-moved", "principal-malformed"]);
  });
});
