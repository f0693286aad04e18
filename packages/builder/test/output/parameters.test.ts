import { describe, expect, it } from "vitest";
import {
  allow,
  bucketPolicy,
  everyone,
  everything,
  type IdentityPolicy,
  policy,
  policyFromOrThrow,
  type TrustPolicy,
  toBucketPolicy,
  toDocument,
  toJson,
  toRole,
  toStsPolicy,
  toTrustUpdate,
} from "../../src/index.js";
import { GetObject } from "../constants.js";

const written = policy(allow(GetObject).on(everything));

/** The sample document of CreateRole (598/36225). */
const trust: TrustPolicy = {
  version: "2.0",
  statement: [
    {
      action: ["name/sts:AssumeRole"],
      effect: "allow",
      principal: { service: ["cloudaudit.cloud.tencent.com", "cls.cloud.tencent.com"] },
    },
  ],
};

describe("toDocument", () => {
  it("gives what CreatePolicy takes (598/34578)", () => {
    expect(toDocument(written, { name: "a+=,.@_-9Z" })).toStrictEqual({
      PolicyName: "a+=,.@_-9Z",
      PolicyDocument: toJson(written),
    });
    expect(toDocument(written, { name: "a", description: "" })).toStrictEqual({
      PolicyName: "a",
      PolicyDocument: toJson(written),
      Description: "",
    });
  });

  it.each(["", "a b", "读", "a/b", "a".repeat(129)])("refuses the name %j", (name) => {
    expect(() => toDocument(written, { name })).toThrow(TypeError);
    expect(() => toDocument(written, { name })).toThrow(/^policy-name: /);
  });

  it("counts a description in bytes", () => {
    const most = "权".repeat(100);
    expect(toDocument(written, { name: "a".repeat(128), description: most }).Description).toBe(most);
    expect(() => toDocument(written, { name: "a", description: `${most}a` })).toThrow(/^description: /);
  });
});

describe("toRole and toTrustUpdate", () => {
  it("give what CreateRole and UpdateAssumeRolePolicy take (598/36225, 598/36219)", () => {
    const PolicyDocument = toJson(trust);
    expect(toRole(trust, { name: "QCS_RoleName", description: "logs" })).toStrictEqual({
      RoleName: "QCS_RoleName",
      PolicyDocument,
      Description: "logs",
    });
    expect(toTrustUpdate(trust, { name: "QCS_RoleName" })).toStrictEqual({ RoleName: "QCS_RoleName", PolicyDocument });
    expect(toTrustUpdate(trust, { id: "4611686018427731422" })).toStrictEqual({
      RoleId: "4611686018427731422",
      PolicyDocument,
    });
  });

  it("refuse a name that is none", () => {
    expect(() => toRole(trust, { name: "a b" })).toThrow(/^role-name: /);
    expect(() => toRole(trust, { name: "a", description: "a".repeat(301) })).toThrow(/^description: /);
    expect(() => toTrustUpdate(trust, { name: "" })).toThrow(/^role-name: /);
  });
});

describe("toStsPolicy", () => {
  it("gives the documented sample of GetFederationToken (1312/48195)", () => {
    const sample =
      "%7B%22version%22%3A%222.0%22%2C%22statement%22%3A%5B%7B%22effect%22%3A%22allow%22%2C%22action%22%3A%22sts%3AAssumeRole" +
      "%22%2C%22resource%22%3A%22%2A%22%7D%5D%7D";
    const read = policyFromOrThrow(decodeURIComponent(sample), "session");
    // The sample writes its one action bare; the list has its two brackets.
    expect(toStsPolicy(read)).toBe(sample.replace("%22sts%3AAssumeRole%22", "%5B%22sts%3AAssumeRole%22%5D"));
  });

  it("leaves nothing that a form or a URL takes for something else, and decodes to the document", () => {
    const odd: IdentityPolicy = {
      version: "2.0",
      statement: [
        {
          effect: "allow",
          action: ["cos:*"],
          resource: ["qcs::cos:::a+b c/!'()*~&=%20?#/${uin}/权限\u{1f600}\ud800"],
        },
      ],
    };
    expect(toStsPolicy(odd)).toMatch(/^[A-Za-z0-9%._~-]+$/);
    expect(decodeURIComponent(toStsPolicy(odd))).toBe(toJson(odd));
    expect(new URLSearchParams(`Policy=${toStsPolicy(odd)}`).get("Policy")).toBe(toJson(odd));
  });
});

describe("toBucketPolicy", () => {
  const open = bucketPolicy(allow({ principal: everyone, action: GetObject, resource: everything }));

  it("gives what putBucketPolicy takes, the policy as it is (436/35854)", () => {
    const parameters = toBucketPolicy(open, { bucket: "examplebucket-1250000000", region: "ap-guangzhou" });
    expect(parameters).toEqual({ Bucket: "examplebucket-1250000000", Region: "ap-guangzhou", Policy: open });
    expect(parameters.Policy).toBe(open);
  });

  it.each(["examplebucket", "", "-1250000000", "Bucket-125", "a_b-125", "a-125/x"])(
    "refuses the bucket %j",
    (bucket) => {
      expect(() => toBucketPolicy(open, { bucket, region: "ap-guangzhou" })).toThrow(TypeError);
    },
  );
});
