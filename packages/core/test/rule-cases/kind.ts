import { documentWith } from "../support/document.js";
import { bucket, type RuleCase } from "./rule-case.js";

const ofBucket = (resources: readonly string[]): string =>
  documentWith({ resource: JSON.stringify(resources), principal: '"*"' });

const trusting = (elements: Readonly<Record<string, string>>): string =>
  documentWith({ resource: "", principal: '{"federated":["qcs::cam::uin/1:oidc-provider/NAME"]}', ...elements });

/** Documents that are about something that their kind is not about. */
export const ofKind: readonly RuleCase[] = [
  {
    rule: "bucket-outside",
    what: "two buckets (436/45236)",
    text: ofBucket(["qcs::cos::uid/1:*", "qcs::cos::uid/1:one-1/*", "qcs::cos::uid/1:two-1/*"]),
    options: bucket,
    path: "/statement/0/resource/2",
    at: "1:134",
    covers: '"qcs::cos::uid/1:two-1/*"',
  },
  {
    rule: "bucket-outside",
    what: "a resource of another product",
    text: ofBucket(["qcs::cmqqueue::uin/1:queueName/uin/1/mytest"]),
    options: bucket,
    path: "/statement/0/resource/0",
    at: "1:88",
    covers: '"qcs::cmqqueue::uin/1:queueName/uin/1/mytest"',
  },
  {
    rule: "bucket-service-level",
    what: "creating a bucket (436/45235, C-26)",
    text: documentWith({ action: '["name/cos:PutBucket","cos:PutBucketPolicy"]', principal: '"*"' }),
    options: bucket,
    path: "/statement/0/action/0",
    at: "1:59",
    covers: '"name/cos:PutBucket"',
  },
  {
    rule: "trust-action",
    what: "an action of another service",
    text: trusting({ action: '["cos:GetObject"]' }),
    options: { kind: "trust" },
    path: "/statement/0/action/0",
    at: "1:59",
    covers: '"cos:GetObject"',
  },
  {
    rule: "trust-oidc",
    what: "a web identity for anybody (598/19381)",
    text: trusting({
      action: '["name/sts:AssumeRoleWithWebIdentity"]',
      condition: '{"string_equal":{"oidc:iss":["https://idp.example"]}}',
    }),
    options: { kind: "trust" },
    path: "/statement/0",
    at: "1:31",
    covers:
      '{"effect":"allow","action":["name/sts:AssumeRoleWithWebIdentity"],"principal":{"federated":["qcs::cam::uin/1:oidc-provider/NAME"]},"condition":{"string_equal":{"oidc:iss":["https://idp.example"]}}}',
  },
];
