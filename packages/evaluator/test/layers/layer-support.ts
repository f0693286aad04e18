import { type Caller, type Case, decideCase, type PolicyDocuments, type Reason } from "../../src/index.js";

const owner = { ownerUin: "100", appId: "1250000000" };
export const user: Caller = { type: "user", qcs: "qcs::cam::uin/100:uin/101", uin: "101", ...owner };
export const root: Caller = { type: "root", qcs: "qcs::cam::uin/100:uin/100", uin: "100", ...owner };
export const stranger: Caller = {
  type: "user",
  qcs: "qcs::cam::uin/200:uin/201",
  ownerUin: "200",
  uin: "201",
  appId: "126",
};
export const strangeRoot: Caller = {
  type: "root",
  qcs: "qcs::cam::uin/200:uin/200",
  ownerUin: "200",
  uin: "200",
  appId: "126",
};
export const role: Caller = { type: "role", qcs: "qcs::cam::uin/100:roleName/app", ...owner };
export const linkedRole: Caller = {
  type: "role",
  qcs: "qcs::cam::uin/100:role/tencentcloudServiceRoleName/COS_QCSLinkedRoleInCLSAccess",
  ...owner,
};
export const service: Caller = { type: "service", qcs: "cls.cloud.tencent.com" };
export const anonymous: Caller = { type: "anonymous" };

export const object = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt";
/** A JSON value in the place of a document. */
type Json = Readonly<Record<string, unknown>>;

export const statement = (effect: string, rest: object = {}): Json => ({ effect, action: "*", resource: "*", ...rest });
export const document = (...statements: readonly object[]): Json => ({ version: "2.0", statement: statements });
export const allowAll: Json = document(statement("allow"));
export const denyAll: Json = document(statement("deny"));
export const allowNamed: Json = document(statement("allow", { resource: "qcs::cos::uid/1250000000:*" }));
export const to = (principal: unknown, effect = "allow", rest: object = {}): Json =>
  document(statement(effect, { principal, ...rest }));

export type Row = readonly [
  rule: string,
  policies: PolicyDocuments,
  caller: Caller,
  answer: Reason | "unknown",
  rest?: Partial<Case["request"]>,
];

export const answer = ([, policies, principal, , rest]: Row): Reason | "unknown" => {
  const request = { principal, action: "cos:GetObject", resource: object, ...rest };
  const { decision, reason } = decideCase({ policies, request });
  return decision === "unknown" ? decision : reason;
};

export const qcs = (...names: readonly string[]): Json => ({ qcs: names });
export const everyone: Json = qcs("qcs::cam::anyone:anyone");
export const anonymousVisitors: Json = qcs("qcs::cam::anonymous:anonymous");
