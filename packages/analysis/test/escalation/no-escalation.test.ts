import type { Caller } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { noEscalation } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const root: Caller = { type: "root", ownerUin: "100000000001", uin: "100000000001" };

describe("the gate against escalation", () => {
  it.each([
    ["nothing of CAM", policies(allow("cos:*")), "pass", []],
    ["a path", policies(allow("cam:AddUserToGroup")), "fail", ["join-group"]],
    [
      "two",
      policies(allow("cam:AddUserToGroup"), allow("cam:UpdateUser")),
      "fail",
      ["join-group", "password-of-another-user"],
    ],
    ["what is denied", policies(allow("cam:AddUserToGroup"), deny("cam:*")), "pass", []],
    ["what nobody knows", policies(allow("permid/7")), "unknown", []],
    [
      "what nobody knows beside a path",
      policies(allow("permid/7"), allow("cam:AddUserToGroup")),
      "fail",
      ["join-group"],
    ],
  ] as const)("%s", (_, asked, answer, names) => {
    const gate = noEscalation(asked);
    expect(gate.answer).toBe(answer);
    expect(gate.failures.map(({ path }) => path?.name)).toStrictEqual(names);
  });

  it("names the statements of all steps, each once", () => {
    const asked = policies(allow("cam:PassRole"), allow("scf:UpdateFunctionConfiguration"));
    const [failure] = noEscalation(asked).failures;
    expect(failure?.witness.action).toBe("cam:PassRole");
    expect(failure?.statements.map(({ statement }) => statement)).toStrictEqual([0, 1]);
    const [one] = noEscalation(policies(allow("*:*Role"), allow("cam:UpdateAssumeRolePolicy"))).failures;
    expect(one?.statements).toHaveLength(1);
  });

  it("does not let through who may do everything, with a request", () => {
    for (const [asked, principal, already] of [
      [policies(allow("*")), undefined, "administrator"],
      [policies(), root, "root"],
    ] as const) {
      const { answer, failures } = noEscalation(asked, { principal });
      expect(answer).toBe("fail");
      expect(failures).toMatchObject([{ already, witness: { action: "cam:AttachUserPolicy", resource: "*" } }]);
    }
  });

  it("has one reason for what is unknown for one reason", () => {
    expect(noEscalation(policies(allow("permid/7"))).reasons).toHaveLength(1);
  });
});
