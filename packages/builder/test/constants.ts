import type { Action, ConditionKey, Resource, UnknownKind } from "@camwright/catalog";

/** Constants as a generated catalog has them, made by hand so that no change of the facts can move a test. */
export const GetObject = "cos:GetObject" as Action<"cos:GetObject", "cos:object", "cos:versionid">;
export const PutObject = "cos:PutObject" as Action<"cos:PutObject", "cos:object", "cos:x-cos-acl">;
export const PutBucket = "cos:PutBucket" as Action<"cos:PutBucket", "cos:bucket" | "cos:bucketContents", never>;
export const GetService = "cos:GetService" as Action<"cos:GetService", never, never>;
export const DescribeVpcs = "vpc:DescribeVpcs" as Action<"vpc:DescribeVpcs", UnknownKind, never>;

export const object = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt" as Resource<"cos:object">;
export const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/" as Resource<"cos:bucket">;
export const contents = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*" as Resource<
  "cos:bucketContents" | "cos:object"
>;
export const instance = "qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1" as Resource<"cvm:instance">;

export const versionId = "cos:versionid" as ConditionKey<"cos:versionid", "string">;
export const contentLength = "cos:content-length" as ConditionKey<"cos:content-length", "numeric">;
export const secureTransport = "cos:secure-transport" as ConditionKey<"cos:secure-transport", "boolean">;
export const currentTime = "qcs:current_time" as ConditionKey<"qcs:current_time", "date">;
export const clientIp = "qcs:ip" as ConditionKey<"qcs:ip", "ip">;
