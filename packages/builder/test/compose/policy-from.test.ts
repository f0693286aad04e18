import { type Policy, PolicyError } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { merge, override, policy, policyFrom, policyFromOrThrow, trustPolicy } from "../../src/index.js";
import { isDeepFrozen } from "../deep-frozen.js";

const text = `{
  "version": "2.0",
  "statement": [{ "effect": "allow", "action": "cos:GetObject", "resource": ["qcs::cos:::docs-1250000000/*"] }]
}`;
const statement = { effect: "allow", action: ["cos:GetObject"], resource: ["qcs::cos:::docs-1250000000/*"] };

/** What COS answers: capitals and generated names (436/8283). */
const answer = {
  Statement: [
    {
      Effect: "allow",
      Principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000011"] },
      Action: ["name/cos:GetBucket"],
      Resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"],
      Sid: "costs-1539833197000000307620-46518-39",
    },
  ],
  version: "2.0",
};

const rightOf = (read: ReturnType<typeof policyFrom>): Policy | undefined =>
  read._tag === "Right" ? read.right : undefined;

describe("policyFrom", () => {
  it("reads a text and a value alike", () => {
    expect(rightOf(policyFrom(text))).toEqual({ version: "2.0", statement: [statement] });
    expect(policyFrom(JSON.parse(text))).toEqual(policyFrom(text));
    expect(policyFromOrThrow(text)).toEqual(rightOf(policyFrom(text)));
    expect(policyFromOrThrow(JSON.parse(text))).toEqual(policyFromOrThrow(text));
  });

  it("gives frozen data that shares nothing with what it read", () => {
    const value = JSON.parse(text) as { statement: [object] };
    const [read, thrown] = [rightOf(policyFrom(value)), policyFromOrThrow(value)];
    value.statement.pop();
    expect(isDeepFrozen(read) && isDeepFrozen(thrown) && isDeepFrozen(policyFromOrThrow(text))).toBe(true);
    expect([read?.statement, thrown.statement]).toEqual([[statement], [statement]]);
  });

  it("fails with all findings", () => {
    const read = policyFrom('{"version":"2.0","statement":[{"effect":"maybe","action":[]}]}');
    const rules = read._tag === "Left" ? read.left.map(({ rule }) => rule) : [];
    expect(rules).toEqual(expect.arrayContaining(["effect-invalid", "list-empty", "element-missing"]));
    expect(() => policyFromOrThrow('{"version":"2.0","statement":[]}')).toThrow(PolicyError);
    expect(() => policyFromOrThrow("nonsense")).toThrow(PolicyError);
    expect(() => policyFromOrThrow(undefined)).toThrow(PolicyError);
  });

  it("reads as the kind that is asked for, and guesses one otherwise", () => {
    expect(rightOf(policyFrom(answer))?.statement[0]?.sid).toBe("costs-1539833197000000307620-46518-39");
    expect(policyFrom(answer, "bucket")).toEqual(policyFrom(answer));
    expect(policyFrom(answer, "session")._tag).toBe("Left");
    expect(() => policyFromOrThrow(text, "bucket")).toThrow("principal");
    expect(() => policyFromOrThrow(JSON.parse(text), "bucket")).toThrow("principal");
  });

  it("gives what can be overridden and merged like what was built", () => {
    const read = policyFromOrThrow(answer);
    const [only] = read.statement;
    if (only === undefined) throw new Error("no statement was read");
    expect(override(read, { ...only, effect: "deny" }).statement).toEqual([{ ...only, effect: "deny" }]);
    expect(merge(read, read)).toEqual(read);
    const identity = policyFromOrThrow(text, "identity");
    expect(policy(...identity.statement, ...identity.statement).statement).toEqual([statement, statement]);
  });

  it("leaves out the resource of a trust policy, if it is read as one (598/19381)", () => {
    const trust =
      '{"effect":"allow","principal":{"service":"cls.cloud.tencent.com"},"action":"sts:AssumeRole","resource":"*"}';
    const document = `{"version":"2.0","statement":${trust}}`;
    const read = policyFromOrThrow(document, "trust");
    expect(read.statement.map((one) => Object.keys(one))).toEqual([["effect", "principal", "action"]]);
    expect(trustPolicy(...read.statement)).toEqual(read);
    expect(policyFromOrThrow(document).statement[0]?.resource).toBe("*");
  });
});
