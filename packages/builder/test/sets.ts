import { type ActionGlob, type ActionLevel, type ActionSource, actionGlob, actionLevel } from "@camwright/catalog";
import { DescribeVpcs, GetObject, GetService, PutBucket, PutObject } from "./constants.js";

type Constants = Readonly<{
  GetObject: typeof GetObject;
  GetService: typeof GetService;
  PutBucket: typeof PutBucket;
  PutObject: typeof PutObject;
}>;
type Vpc = Readonly<{ DescribeVpcs: typeof DescribeVpcs }>;

const constants: Constants = { GetObject, GetService, PutBucket, PutObject };
const source: ActionSource<Constants> = { service: "cos", catalogVersion: "1", constants };
const levels = { read: ["GetObject", "GetService"], write: ["PutBucket", "PutObject"] } as const;

/** Sets of the constants, made as a generated catalog makes them. */
export const getStar: ActionGlob<Constants, "cos", "Get*"> = actionGlob<Constants, "cos", "Get*">(source, "Get*");
export const putStar: ActionGlob<Constants, "cos", "Put*"> = actionGlob<Constants, "cos", "Put*">(source, "Put*");
export const serviceStar: ActionGlob<Constants, "cos", "*Service"> = actionGlob<Constants, "cos", "*Service">(
  source,
  "*Service",
);
export const read: ActionLevel<Constants, "GetObject" | "GetService"> = actionLevel<
  Constants,
  "GetObject" | "GetService"
>(source, levels, "read");
export const write: ActionLevel<Constants, "PutBucket" | "PutObject"> = actionLevel<
  Constants,
  "PutBucket" | "PutObject"
>(source, levels, "write");

const vpc: Vpc = { DescribeVpcs };

/** A glob of which nothing is known but the name. */
export const describeStar: ActionGlob<Vpc, "vpc", "Describe*"> = actionGlob<Vpc, "vpc", "Describe*">(
  { service: "vpc", catalogVersion: "1", constants: vpc },
  "Describe*",
);
