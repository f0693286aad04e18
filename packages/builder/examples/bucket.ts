import {
  allow,
  anyone,
  type BucketPolicy,
  bucketPolicy,
  cdn,
  conditionKey,
  deny,
  ifExists,
  ip,
  numericGreaterThan,
  numericGreaterThanEqual,
  numericLessThan,
  numericLessThanEqual,
  root,
  stringEqual,
  stringNotEqual,
  user,
} from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";

const reader = user({ account: "100000000001", uin: "100000000002" });
const developer = user({ account: "100000000001", uin: "100000000011" });
const operator = user({ account: "1250000000", uin: "1250000001" });

const guangzhou = { region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" } as const;
const beijing = { ...guangzhou, region: "ap-beijing" } as const;
const objects = cos.object({ ...guangzhou, key: "*" });
const forbidOverwrite = conditionKey("cos:x-cos-forbid-overwrite", "string");

/** Policies of buckets, from the documents of COS. */
export const bucketExamples: Readonly<Record<string, BucketPolicy>> = {
  // Least privilege: one object and one folder for one user.
  "cam-0887669ceeb6": bucketPolicy(
    allow({
      principal: developer,
      action: cos.GetObject,
      resource: [
        cos.object({ ...beijing, key: "exampleObject.txt" }),
        cos.object({ ...beijing, key: "examplePrefix/*" }),
      ],
    }),
  ),
  // List the objects; the root account itself.
  "cam-e33651fc5cac": bucketPolicy(
    allow({
      principal: root({ account: "1250000000" }),
      action: cos.GetBucket,
      resource: cos.bucketContents({ ...guangzhou, region: "ap-chengdu" }),
    }),
  ),
  // Uploads, with an identifier.
  "cam-812c648c8fd2": bucketPolicy(
    allow({
      sid: "costs-1539833197000000307620-46518-39",
      principal: root({ account: "100000000001" }),
      action: [
        cos.PutObject,
        cos.InitiateMultipartUpload,
        cos.ListMultipartUploads,
        cos.ListParts,
        cos.UploadPart,
        cos.CompleteMultipartUpload,
      ],
      resource: cos.bucketContents(beijing),
    }),
  ),
  // All operations of a sub-folder.
  "cam-363cb8a67a89": bucketPolicy(
    allow({
      principal: developer,
      action: cos.like("*"),
      resource: cos.object({ ...beijing, bucket: "examplebucket-bj-1250000000", key: "folder/sub-folder/*" }),
    }),
  ),
  // All operations, from one private network.
  "cam-f1b3b2f6bdb6": bucketPolicy(
    allow({
      principal: reader,
      action: cos.like("*"),
      resource: cos.bucketContents(beijing),
      when: [stringEqual(cos.vpcRequesterVpc, "vpc-aqp5jrc1")],
    }),
  ),
  // From one network: list; upload; read and write one object.
  "cam-30ba0c4094de": bucketPolicy(
    allow({
      principal: developer,
      action: cos.GetBucket,
      resource: cos.bucketContents(guangzhou),
      when: [ip("10.121.2.10/24")],
    }),
  ),
  "cam-c964510ef634": bucketPolicy(
    allow({
      principal: operator,
      action: cos.PutObject,
      resource: objects,
      when: [ip("10.217.182.3/24", "111.21.33.72/24")],
    }),
  ),
  "cam-b2a73476d30a": bucketPolicy(
    allow({
      principal: reader,
      action: [cos.PutObject, cos.GetObject],
      resource: cos.object({ ...guangzhou, bucket: "examplebucket-gz-1250000000", key: "exampleobject" }),
      when: [ip("192.168.1.0/24", "101.226.100.185", "101.226.100.186")],
    }),
  ),
  // Not this version of an object; this version alone; the latest version alone.
  "cam-6aa5410c9c6b": bucketPolicy(
    deny({
      principal: operator,
      action: cos.GetObject,
      resource: objects,
      when: [stringEqual(cos.versionid, "MTg0NDUxNTc1NjIzMTQ1MDAwODg")],
    }),
  ),
  "cam-9abb47302032": bucketPolicy(
    allow({
      principal: reader,
      action: cos.GetObject,
      resource: objects,
      when: [stringEqual(cos.versionid, "MTg0NDUxNTc1NjIzMTQ1MDAwODg")],
    }),
    deny({
      principal: reader,
      action: cos.GetObject,
      resource: objects,
      when: [ifExists(stringNotEqual(cos.versionid, "MTg0NDUxNTc1NjIzMTQ1MDAwODg"))],
    }),
  ),
  "cam-0fd165e6af04": bucketPolicy(
    allow({
      principal: reader,
      action: cos.GetObject,
      resource: objects,
      when: [ifExists(stringEqual(cos.versionid, ""))],
    }),
    deny({ principal: reader, action: cos.GetObject, resource: objects, when: [stringNotEqual(cos.versionid, "")] }),
  ),
  // Delete objects, but not the version `null`.
  "cam-d2ca0cb81082": bucketPolicy(
    allow({ principal: reader, action: cos.DeleteObject, resource: objects }),
    deny({
      principal: reader,
      action: cos.DeleteObject,
      resource: objects,
      when: [stringEqual(cos.versionid, "null")],
    }),
  ),
  // Uploads of at most ten bytes; of at least two.
  "cam-8ee76ce6421c": bucketPolicy(
    allow({
      principal: reader,
      action: [cos.PutObject, cos.PostObject],
      resource: objects,
      when: [numericLessThanEqual(cos.contentLength, 10)],
    }),
    deny({
      principal: reader,
      action: [cos.PutObject, cos.PostObject],
      resource: objects,
      when: [ifExists(numericGreaterThan(cos.contentLength, 10))],
    }),
  ),
  "cam-c30fc9666ea3": bucketPolicy(
    allow({
      principal: reader,
      action: [cos.PutObject, cos.PostObject],
      resource: objects,
      when: [numericGreaterThanEqual(cos.contentLength, 2)],
    }),
    deny({
      principal: reader,
      action: [cos.PutObject, cos.PostObject],
      resource: objects,
      when: [ifExists(numericLessThan(cos.contentLength, 2))],
    }),
  ),
  // Uploads of pictures; into standard storage; with a private access list; of new keys only.
  "cam-a5517aea58a5": bucketPolicy(
    allow({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [stringEqual(cos.contentType, "image/jpeg")],
    }),
    deny({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [ifExists(stringNotEqual(cos.contentType, "image/jpeg"))],
    }),
  ),
  "cam-f1a7e780075c": bucketPolicy(
    allow({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [stringEqual(cos.xCosStorageClass, "STANDARD")],
    }),
    deny({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [ifExists(stringNotEqual(cos.xCosStorageClass, "STANDARD"))],
    }),
  ),
  "cam-417f954a9315": bucketPolicy(
    allow({ principal: reader, action: cos.PutObject, resource: objects, when: [stringEqual(cos.xCosAcl, "private")] }),
    deny({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [ifExists(stringNotEqual(cos.xCosAcl, "private"))],
    }),
  ),
  "cam-39c8aad2d69d": bucketPolicy(
    allow({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [stringEqual(forbidOverwrite, "true")],
    }),
    deny({
      principal: reader,
      action: cos.PutObject,
      resource: objects,
      when: [ifExists(stringNotEqual(forbidOverwrite, "true"))],
    }),
  ),
  // Downloads that ask for a picture. The key is a parameter of the call, so its value is URL-encoded.
  "cam-e91b74aab514": bucketPolicy(
    allow({
      principal: reader,
      action: cos.GetObject,
      resource: objects,
      when: [stringEqual(cos.responseContentType, "image%2Fjpeg")],
    }),
    deny({
      principal: reader,
      action: cos.GetObject,
      resource: objects,
      when: [ifExists(stringNotEqual(cos.responseContentType, "image%2Fjpeg"))],
    }),
  ),
  // One object for nobody else's eyes.
  "cam-693ac35afc2d": bucketPolicy(
    deny({ principal: developer, action: cos.GetObject, resource: cos.object({ ...guangzhou, key: "test.txt" }) }),
  ),
  // Manage the policy itself.
  "cam-3110878e933f": bucketPolicy(
    allow({
      principal: reader,
      action: [cos.PutBucketPolicy, cos.GetBucketPolicy, cos.DeleteBucketPolicy],
      resource: cos.bucketContents(guangzhou),
    }),
  ),
  // Another account: it may pass the right on to its own users (436/32971).
  "xacct-preset-star": bucketPolicy(
    allow({
      principal: root({ account: "100000000002" }),
      action: cos.like("*"),
      resource: cos.bucketContents({ ...guangzhou, bucket: "examplebucket1-1250000000" }),
    }),
  ),
  // Everybody reads; everybody does anything below a prefix; nobody who does not sign lists.
  "cam-f42444e6e4cd": bucketPolicy(
    allow({
      principal: anyone,
      action: [cos.GetObject, cos.HeadObject],
      resource: cos.bucketContents({ region: "ap-hongkong", appid: "1500305922", bucket: "azusa510-1500305922" }),
    }),
  ),
  "cam-324add70a271": bucketPolicy(
    allow({ principal: anyone, action: cos.like("*"), resource: cos.object({ ...guangzhou, key: "prefix/*" }) }),
  ),
  "cam-dffec6865a81": bucketPolicy(
    deny({
      principal: anyone,
      action: [cos.GetBucket, cos.GetBucketObjectVersions],
      resource: cos.bucketContents(beijing),
    }),
  ),
  // The content delivery network fetches objects, and writes inventories.
  "cam-3cdb88f8b8cb": bucketPolicy(
    allow({
      principal: cdn({ account: "100000000001" }),
      action: [cos.GetObject, cos.HeadObject, cos.OptionsObject],
      resource: cos.bucketContents({ ...guangzhou, region: "ap-chengdu" }),
    }),
  ),
  "cam-c329bbda19e0": bucketPolicy(
    allow({ principal: cdn({ account: "100000000001" }), action: cos.PutObject, resource: objects }),
  ),
};
