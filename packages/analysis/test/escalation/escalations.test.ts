import type { Caller, Policies } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { type Escalations, escalationPaths, escalations } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const user: Caller = { type: "user", ownerUin: "100000000001", uin: "100000000002", appId: "1250000000" };
const role: Caller = { type: "role", ownerUin: "100000000001", qcs: "qcs::cam::uin/100000000001:roleName/ops" };
const own = "qcs::cam::uin/100000000001:";

const namesOf = ({ found }: Escalations): readonly string[] => found.map(({ name }) => name);
const names = (asked: Policies, principal?: Caller): readonly string[] => namesOf(escalations(asked, { principal }));

describe("what raises rights", () => {
  it.each([
    ["a policy for himself", [allow("cam:AttachUserPolicy")], ["attach-policy-to-self"]],
    ["the same by a glob", [allow("cam:Attach*sPolicy")], ["attach-policy-to-self", "attach-policy-to-group"]],
    [
      "a deny of one name among several",
      [allow("cam:AttachUser*"), deny("cam:AttachUserPolicy")],
      ["attach-policy-to-self"],
    ],
    ["a version in force", [allow("cam:CreatePolicyVersion")], ["new-policy-version"]],
    ["another version", [allow("cam:SetDefault*")], ["older-policy-version"]],
    ["the text of one policy", [allow("cam:UpdatePolicy", `${own}policyid/7`)], ["update-policy"]],
    ["no boundary any more", [allow("cam:DeleteUserPermissionsBoundary")], ["take-off-boundary"]],
    ["keys of others", [allow("cam:CreateAccessKey")], ["key-of-another-user"]],
    ["keys of one other user", [allow("cam:CreateAccessKey", `${own}uin/100000000003`)], ["key-of-another-user"]],
    ["passwords", [allow("cam:UpdateUser")], ["password-of-another-user"]],
    [
      "passwords and second factors",
      [allow("cam:UpdateUser"), allow("cam:Set*")],
      ["older-policy-version", "password-of-another-user", "password-and-second-factor"],
    ],
    [
      "a role of its own",
      [allow("cam:CreateRole"), allow("cam:AttachRolePolicy"), allow("sts:*")],
      ["attach-policy-to-role", "assume-role", "new-role-with-policy"],
    ],
    [
      "a trust policy",
      [allow("cam:UpdateAssumeRolePolicy"), allow("sts:AssumeRole", `${own}roleName/x`)],
      ["assume-role", "trust-of-role"],
    ],
    [
      "a role for a function",
      [allow("cam:PassRole", `${own}roleName/x`), allow("scf:Create*")],
      ["role-to-new-function"],
    ],
    [
      "a role for a machine",
      [allow("cam:PassRole"), allow("cvm:RunInstances", "qcs::cvm:::instance/*")],
      ["role-to-new-instance"],
    ],
    ["a role by its id", [allow("sts:AssumeRole", `${own}role/4611686018427397919`)], ["assume-role"]],
    [
      "under a condition",
      [allow("cam:AddUserToGroup", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } })],
      ["join-group"],
    ],
    [
      "a denied thing that can be got rid of",
      [allow("cam:DetachUserPolicy"), deny("cos:*")],
      ["detach-policy-that-denies"],
    ],
  ])("%s", (_, statements, expected) => {
    expect(names(policies(...statements), user)).toStrictEqual(expected);
  });

  it("says with which requests, and which statements allow them", () => {
    const { found } = escalations(policies(allow("cos:*"), allow("cam:*User")), { principal: user });
    const other = found.find(({ name }) => name === "password-of-another-user");
    expect(other?.provided).toContain("second factor");
    expect(other?.sources).toContain("CloudAudit event list for CAM");
    expect(other?.steps).toStrictEqual([
      {
        principal: user,
        action: "cam:UpdateUser",
        resource: "*",
        context: {},
        verdict: {
          decision: "allow",
          reason: "allow",
          matched: [{ layer: "identity", policy: 0, statement: 1, effect: "allow" }],
        },
      },
    ]);
  });
});

describe("what does not", () => {
  it.each([
    ["nothing of CAM", [allow("cos:*"), allow("cvm:*")]],
    ["looking", [allow("cam:Get*"), allow("cam:List*"), allow("cam:Describe*")]],
    ["a key of his own", [allow("cam:CreateAccessKey", "qcs::cam:::uin/${uin}")]],
    ["his own key by number", [allow("cam:CreateAccessKey", `${own}uin/100000000002`)]],
    ["an operation-level call with a resource (598/47826)", [allow("cam:AttachUserPolicy", `${own}uin/*`)]],
    ["a role to pass and no service", [allow("cam:PassRole")]],
    ["a function without a role", [allow("scf:Create*")]],
    ["what is denied", [allow("cam:Add*"), deny("cam:Add*"), deny("cos:*")]],
    [
      "what is denied to all but an address that no other statement takes",
      [
        allow("cam:AddUserToGroup", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } }),
        deny("cam:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/7"] } }),
      ],
    ],
    ["everything on what another service has", [allow("*", "qcs::cdb:::instanceId/cdb-1")]],
    ["keys that may do no more than he (436/45242)", [allow("sts:GetFederationToken")]],
    ["detaching, where nothing is denied", [allow("cam:DetachUserPolicy")]],
  ])("%s", (_, statements) => {
    expect(escalations(policies(...statements), { principal: user })).toStrictEqual({
      answer: "no",
      found: [],
      undecided: [],
    });
  });
});

describe("callers", () => {
  it("without a caller stand for anybody, also where it matters who he is", () => {
    expect(names(policies(allow("cam:CreateAccessKey", "qcs::cam:::uin/${uin}")))).toStrictEqual([]);
    expect(names(policies(allow("cam:CreateAccessKey", "qcs::cam:::uin/1*")))).toStrictEqual(["key-of-another-user"]);
    expect(names(policies(allow("cam:AttachRolePolicy")))).toStrictEqual(["attach-policy-to-own-role"]);
  });

  it("of service-linked roles are asked about as others are", () => {
    const qcs = "qcs::cam::uin/100000000001:role/tencentcloudServiceRoleName/TKE_QCSLinkedRoleInEKSLog";
    const linked: Caller = { type: "role", ownerUin: "100000000001", qcs };
    expect(names(policies(allow("cos:*")), linked)).toStrictEqual([]);
    expect(
      names({ ...policies(allow("cam:AttachRolePolicy")), scp: [policies(allow("cos:*")).identity] }, linked),
    ).toStrictEqual(["attach-policy-to-own-role"]);
  });

  it("have to be one for all steps", () => {
    const asked = policies(
      allow("cam:PassRole", "qcs::cam::uin/1:roleName/a"),
      allow("scf:CreateFunction", "qcs::scf::uin/2:*"),
    );
    const { answer, undecided } = escalations(asked);
    expect(answer).toBe("unknown");
    expect(undecided.map(({ name }) => name)).toStrictEqual(["role-to-new-function"]);
  });

  it("are asked about what gives them something", () => {
    const asked = policies(allow("cam:Attach*"));
    expect(names(asked, user)).toStrictEqual(["attach-policy-to-self", "attach-policy-to-group"]);
    expect(names(asked, role)).toStrictEqual(["attach-policy-to-own-role"]);
  });

  it("who may do everything have nothing to raise", () => {
    const root: Caller = { type: "root", ownerUin: "100000000001", uin: "100000000001" };
    expect(escalations(policies(), { principal: root })).toMatchObject({ answer: "yes", already: "root", found: [] });
    const general = policies(deny("account:BindToken", "*", { string_equal: { mfa: ["0"] } })).identity;
    expect(escalations({ ...policies(allow("*")), general })).toMatchObject({
      answer: "yes",
      already: "administrator",
      found: [],
    });
    expect(escalations(policies(allow("*"), deny("finance:*"))).already).toBeUndefined();
  });
});

describe("layers and limits", () => {
  const [cap] = policies(allow("cos:*")).identity;

  it("count", () => {
    const asked = policies(allow("cam:*"));
    expect(names(asked, user).length).toBeGreaterThan(10);
    expect(names({ ...asked, boundary: cap }, user)).toStrictEqual([]);
    expect(names({ ...asked, session: cap }, user)).toStrictEqual([]);
    expect(names({ ...asked, scp: [cap === undefined ? [] : [cap]] }, user)).toStrictEqual([]);
  });

  it("of work make what is left unknown", () => {
    const { answer, undecided } = escalations(policies(allow("c*:*", "*", { string_equal: { mfa: ["1"] } })), {
      steps: 1,
    });
    expect(answer).toBe("unknown");
    expect(undecided.length).toBeGreaterThan(escalationPaths.length / 2);
  });

  it("an action set may have anything in it", () => {
    const { answer, undecided } = escalations(policies(allow("permid/280649")), { principal: user });
    expect(answer).toBe("unknown");
    expect(undecided[0]?.reason).toContain("permid/280649");
  });

  it("policies of a bucket and of a role say nothing", () => {
    expect(escalations({ ...policies(allow("cos:*")), bucket: cap, trust: cap }).answer).toBe("no");
  });
});
