import { describe, expect, it } from "vitest";
import { accepted } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

describe("a transformation", () => {
  it.each([
    ["that keeps what is allowed", policies(allow("cos:*"), allow("cos:Get*")), policies(allow("cos:*")), "yes", "yes"],
    ["that loses something", policies(allow("cos:*")), policies(allow("cos:Get*")), "no", "no"],
    [
      "that lacks a deny of nothing",
      policies(allow("cos:Get*"), deny("cos:Put*")),
      policies(allow("cos:Get*")),
      "no",
      "yes",
    ],
    [
      "that grants in the own account alone",
      policies(
        allow("cos:*", "qcs::cos::uid/*:*"),
        allow("cos:*", "qcs::cos::uin/*:*"),
        allow("cos:*", "qcs::cos:::*"),
      ),
      policies(allow("cos:*", "qcs::cos:::*")),
      "no",
      "yes",
    ],
    [
      "that denies in the own account alone",
      policies(deny("cos:*", "qcs::cos:::*"), deny("cos:*", "qcs::cos::uid/*:*")),
      policies(deny("cos:*", "qcs::cos:::*")),
      "no",
      "yes",
    ],
    [
      "that goes by a variable which roles lack",
      policies(allow("cos:Get*", "qcs::cos:::*"), allow("cos:*", "qcs::cos:::${uin}/*")),
      policies(
        {
          effect: "allow",
          action: ["cos:Get*"],
          resource: ["qcs::cos:::*", "qcs::cos:::${uin}/*"],
        },
        allow("cos:*", "qcs::cos:::${uin}/*"),
      ),
      "no",
      "yes",
    ],
    ["of an action set", policies(allow("permid/1")), policies(allow("permid/2")), "unknown", "unknown"],
  ] as const)("%s", (_, before, after, answer, alone) => {
    expect(accepted(before, after)).toMatchObject({ answer });
    expect(accepted(before, after, { alone: true })).toMatchObject({ answer: alone });
  });

  it("is given back if it is accepted, and else with the request that tells", () => {
    const [before, after] = [policies(allow("cos:Get*"), deny("cos:Put*")), policies(allow("cos:Get*"))];
    expect(accepted(before, before)).toStrictEqual({ answer: "yes", policies: before });
    expect(accepted(before, after)).toMatchObject({
      answer: "no",
      where: "where other policies of the caller allow everything",
    });
    const refusal = accepted(before, after);
    expect(refusal.answer === "no" && refusal.witness.action).toMatch(/^cos:Put/);
  });
});
