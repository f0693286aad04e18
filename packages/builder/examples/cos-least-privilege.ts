import { allow, deny, everything, type IdentityPolicy, ip, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";

const upload = [
  cos.ListParts,
  cos.PostObject,
  cos.like("PutObject*"),
  cos.InitiateMultipartUpload,
  cos.UploadPart,
  cos.UploadPartCopy,
  cos.CompleteMultipartUpload,
  cos.AbortMultipartUpload,
] as const;

const shanghai = { region: "ap-shanghai", appid: "1250000000" } as const;
const guangzhou = { region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" } as const;
const everyOperation = cos.like("*");

/** Policies of users of COS that go no further than their task. */
export const cosLeastPrivilege: Readonly<Record<string, IdentityPolicy>> = {
  // See the settings of buckets.
  "cam-57b1884c72a8": policy(allow(cos.like("GetBucket*"), cos.HeadBucket).on(everything)),
  // Read and write objects, without any permission on settings.
  "cam-8f944cee43ee": policy(
    allow({
      action: [
        cos.GetService,
        cos.GetBucket,
        cos.ListMultipartUploads,
        cos.like("GetObject*"),
        cos.HeadObject,
        cos.GetBucketObjectVersions,
        cos.OptionsObject,
        cos.ListParts,
        cos.DeleteObject,
        cos.PostObject,
        cos.PostObjectRestore,
        cos.like("PutObject*"),
        cos.InitiateMultipartUpload,
        cos.UploadPart,
        cos.UploadPartCopy,
        cos.CompleteMultipartUpload,
        cos.AbortMultipartUpload,
        cos.DeleteMultipleObjects,
        cos.AppendObject,
      ],
      resource: everything,
    }),
  ),
  // Upload only.
  "cam-bb8ad77008ec": policy(allow({ action: [...upload, cos.ListMultipartUploads], resource: everything })),
  // Upload one object, and objects whose keys begin alike.
  "cam-2a773d5aa957": policy(
    allow({
      action: upload,
      resource: cos.object({ ...shanghai, bucket: "examplebucket-1250000000", key: "doc/picture.jpg" }),
    }),
  ),
  "cam-3615abb4273b": policy(
    allow({
      action: upload,
      resource: cos.object({ ...shanghai, bucket: "examplebucket-1250000000", key: "doc/test*" }),
    }),
  ),
  // Read everything.
  "cam-0f7e745ee45a": policy(
    allow(cos.like("List*"), cos.like("Get*"), cos.like("Head*"), cos.OptionsObject).on(everything),
  ),
  // All operations of one bucket and its objects.
  "cam-4c46619a861b": policy(allow(everyOperation).on(cos.bucketContents(guangzhou), cos.bucket(guangzhou))),
  // All operations of a folder, but for one object.
  "cam-850e4ebc0d4f": policy(
    allow(everyOperation).on(cos.object({ ...shanghai, bucket: "Bucket1-1250000000", key: "dir1/*" })),
    deny(everyOperation).on(cos.object({ ...shanghai, bucket: "Bucket1-1250000000", key: "dir1/Object1" })),
  ),
  // All operations of objects whose keys begin alike.
  "cam-c2dd4d6c3c95": policy(
    allow(everyOperation).on(cos.object({ ...shanghai, bucket: "Bucket1-1250000000", key: "dir1/test*" })),
  ),
  // Upload from two networks. Their host bits are set, which CAM accepts.
  "cam-040b58749df0": policy(allow(cos.PutObject).on(everything).when(ip("10.217.182.3/24", "111.21.33.72/24"))),
};
