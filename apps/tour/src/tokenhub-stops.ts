import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Caller } from "@camwright/evaluator";
import { batchInference, internalAccess, type ServiceRole, tokenPlanEnterprise } from "@camwright/roles";
import type { Shown, Stop } from "./stop.js";

const ownerUin = "100000000001";
const appId = "1250000000";
const bucket = `qcs::cos:ap-guangzhou:uid/${appId}:examplebucket-${appId}`;

const publishedDocument = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@camwright/roles/fixtures/${name}.json`)), "utf8"));

const callerOfRole = ({ name }: ServiceRole): Caller => ({
  type: "role",
  qcs: `qcs::cam::uin/${ownerUin}:role/tencentcloudServiceRoleName/${name}`,
  ownerUin,
  appId,
});

const stopsOf = (role: ServiceRole, shown: readonly Shown[]): readonly Stop[] =>
  role.policies.map(({ name, policy }) => ({
    title: `${role.name}: ${name}`,
    principal: callerOfRole(role),
    policy,
    published: { source: `${role.source.ref}, ${role.source.date}`, document: publishedDocument(name) },
    shown,
  }));

/** The service-linked roles of TokenHub as the documents publish them (598/79060). */
export const tokenhubStops = (): readonly Stop[] => [
  ...stopsOf(batchInference, [
    { action: "cos:PutObject", resource: `${bucket}/batch/input.jsonl`, expected: "allow" },
    { action: "cos:GetObject", resource: `${bucket}/batch/input.jsonl`, expected: "allow" },
    { action: "cos:HeadBucket", resource: `${bucket}/`, expected: "allow" },
    { action: "cos:PutBucketPolicy", resource: `${bucket}/`, expected: "deny" },
    {
      action: "cos:GetObject",
      resource: "qcs::cos:ap-guangzhou:uid/1259999999:other-1259999999/a.txt",
      expected: "deny",
    },
    { action: "vpc:DescribeVpcs", resource: "*", expected: "deny" },
  ]),
  ...stopsOf(internalAccess, [
    { action: "vpc:CreateVpcEndPoint", resource: "*", expected: "allow" },
    {
      action: "privatedns:CreatePrivateZoneRecord",
      resource: `qcs::privatedns::uin/${ownerUin}:zone/zone-1`,
      expected: "allow",
    },
    { action: "vpc:DeleteVpc", resource: `qcs::vpc:ap-guangzhou:uin/${ownerUin}:vpc/vpc-1`, expected: "deny" },
    { action: "cos:GetObject", resource: `${bucket}/a.txt`, expected: "deny" },
  ]),
  ...stopsOf(tokenPlanEnterprise, [
    { action: "finance:trade", resource: "qcs::tokenhub:::x", expected: "allow" },
    { action: "finance:trade", resource: "qcs::lmp:::x", expected: "allow" },
    { action: "finance:trade", resource: "qcs::cvm:::x", expected: "deny" },
    { action: "finance:DescribeAccountBalance", resource: "*", expected: "deny" },
  ]),
];
