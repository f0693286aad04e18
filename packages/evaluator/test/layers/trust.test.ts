import { describe, expect, it } from "vitest";
import { type Caller, decideCase } from "../../src/index.js";
import {
  allowAll,
  answer,
  denyAll,
  document,
  object,
  qcs,
  type Row,
  service,
  statement,
  strangeRoot,
  stranger,
  to,
  user,
} from "./layer-support.js";

const assume = { action: "name/sts:AssumeRole", resource: "qcs::cam::uin/100:roleName/app" };
const saml = { ...assume, action: "sts:AssumeRoleWithSAML" };
const trust = (principal: unknown, action = "name/sts:AssumeRole") => document({ effect: "allow", action, principal });
const provider = "qcs::cam::uin/100:saml-provider/idp";
const federated: Caller = { type: "federated", qcs: provider };
const allowRole = document(statement("allow", { action: "sts:*", resource: "qcs::cam::uin/100:roleName/*" }));

const trustRows: readonly Row[] = [
  [
    "both sides are needed",
    { identity: [allowAll], trust: trust(qcs("qcs::cam::uin/100:root")) },
    user,
    "allow",
    assume,
  ],
  [
    "the caller's policy is not enough",
    { identity: [allowAll], trust: trust(qcs("qcs::cam::uin/300:root")) },
    user,
    "trust",
    assume,
  ],
  ["trust is not enough", { trust: trust(qcs("qcs::cam::uin/100:root")) }, user, "implicit-deny", assume],
  [
    "another account must name the role (A-15)",
    { identity: [allowAll], trust: trust(qcs("qcs::cam::uin/200:root")) },
    stranger,
    "implicit-deny",
    assume,
  ],
  ["and then may", { identity: [allowRole], trust: trust(qcs("qcs::cam::uin/200:root")) }, stranger, "allow", assume],
  [
    "another account's root is trusted or not (A-15)",
    { trust: trust(qcs("qcs::cam::uin/200:root")) },
    strangeRoot,
    "allow",
    assume,
  ],
  [
    "a service is trusted or not (A-41)",
    { trust: trust({ service: "cls.cloud.tencent.com" }) },
    service,
    "allow",
    assume,
  ],
  [
    "a service that is not trusted is refused",
    { trust: trust({ service: "cos.cloud.tencent.com" }) },
    service,
    "trust",
    assume,
  ],
  [
    "a deny in the trust policy refuses",
    { identity: [allowAll], trust: document({ effect: "deny", action: "*", principal: "*" }) },
    user,
    "trust",
    assume,
  ],
  [
    "a resource in a trust policy has no meaning",
    { identity: [allowAll], trust: to("*", "allow", { resource: "qcs::cos:::x" }) },
    user,
    "allow",
    assume,
  ],
  [
    "without a trust policy the caller's decide inside an account (A-15)",
    { identity: [allowAll] },
    user,
    "allow",
    assume,
  ],
  ["and nothing does across accounts", { identity: [allowRole] }, stranger, "cross-account", assume],
  [
    "a federated login is decided by trust alone",
    { identity: [denyAll], trust: trust({ federated: provider }, "*") },
    federated,
    "allow",
    saml,
  ],
  ["its provider may stand under qcs (A-38)", { trust: trust(qcs(provider), "*") }, federated, "allow", saml],
  ["it needs a trust policy", { identity: [allowAll] }, federated, "trust", saml],
];

const unknownRows: readonly Row[] = [
  [
    "an action set in a boundary",
    { identity: [allowAll], boundary: document(statement("allow", { action: "permid/1" })) },
    user,
    "unknown",
  ],
  [
    "a certain refusal later on decides",
    { identity: [document(statement("allow", { action: "permid/1" }))], session: denyAll },
    user,
    "session",
  ],
  ["an unreadable boundary", { identity: [allowAll], boundary: document({ effect: "perhaps" }) }, user, "unknown"],
  ["an unreadable boundary does not matter to a deny", { identity: [denyAll], boundary: 7 }, user, "explicit-deny"],
  ["an unreadable bucket policy", { bucket: document({ effect: "perhaps" }) }, user, "unknown"],
  ["an unreadable trust policy", { identity: [allowAll], trust: 7 }, user, "unknown", assume],
  ["an unreadable service control policy", { identity: [allowAll], scp: [[allowAll, 7]] }, user, "unknown"],
];

describe.each([
  ["a trust policy", trustRows],
  ["what is not known", unknownRows],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", (__, row) => {
    expect(answer(row)).toBe(row[3]);
  });
});

describe("the statements that an answer names", () => {
  it("are those of every layer that lets the request pass, in the order of the layers", () => {
    const policies = { identity: [allowAll], boundary: allowAll, scp: [[allowAll], [denyAll, allowAll]].slice(0, 1) };
    const { matched } = decideCase({
      policies,
      request: { principal: user, action: "cos:GetObject", resource: object },
    });
    expect(matched.map(({ layer }) => layer)).toEqual(["scp", "identity", "boundary"]);
  });

  it("are those of the layer that refuses, with its level", () => {
    const policies = { identity: [allowAll], scp: [[allowAll], [allowAll, denyAll]] };
    const { matched } = decideCase({
      policies,
      request: { principal: user, action: "cos:GetObject", resource: object },
    });
    expect(matched).toEqual([{ layer: "scp", level: 1, policy: 1, statement: 0, effect: "deny" }]);
  });
});
