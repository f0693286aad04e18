import { allow, everything, type IdentityPolicy, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";

const example = { region: "ap-beijing", appid: "1250000000", bucket: "examplebucket-1250000000" } as const;
const bucket = cos.bucket(example);
const documents = cos.object({ ...example, key: "doc/*" });

/** The COS guide to authorizing single operations (436/30580): one operation of a bucket or of objects each. */
export const cosApi: Readonly<Record<string, IdentityPolicy>> = {
  // Create a bucket of this name.
  "cam-3ad8419cc164": policy(allow({ action: cos.PutBucket, resource: bucket })),
  // See whether the bucket is there.
  "cam-07d6775a6b0d": policy(allow({ action: cos.HeadBucket, resource: bucket })),
  // Write and read its access control list.
  "cam-0614f10c8b70": policy(allow({ action: cos.PutBucketACL, resource: bucket })),
  "cam-216754e60665": policy(allow({ action: cos.GetBucketACL, resource: bucket })),
  // Read its lifecycle rules.
  "cam-ffd88730f174": policy(allow({ action: cos.GetBucketLifecycle, resource: bucket })),
  // Read objects of a folder.
  "cam-940cbd54b820": policy(allow({ action: cos.GetObject, resource: documents })),
  // Copy from one folder to another.
  "cam-832b93aab211": policy(
    allow({ action: cos.PutObject, resource: documents }),
    allow({ action: cos.GetObject, resource: cos.object({ ...example, key: "doc2/*" }) }),
  ),
  // Restore archived objects of a folder.
  "cam-f7b5e4305f7c": policy(allow({ action: cos.PostObjectRestore, resource: documents })),
  // Delete one object.
  "cam-f31bd38c8470": policy(
    allow({ action: cos.DeleteObject, resource: cos.object({ ...example, key: "audio.mp3" }) }),
  ),
  // Read all objects; the guide writes the star in a list.
  "cam-b5e73c4edac8": policy(
    allow({
      action: [cos.HeadObject, cos.GetObject, cos.GetBucket, cos.OptionsObject],
      resource: [everything],
    }),
  ),
};
