/** Patterns with the actions that they fit, in the order of the catalog: for the tests of values and of types. */
export const samples = {
  "Head*": ["cos:HeadBucket", "cos:HeadObject"],
  "*ACL": ["cos:GetBucketACL", "cos:GetObjectACL", "cos:PutBucketACL", "cos:PutObjectACL"],
  "Get*Object*": ["cos:GetBucketObjectVersions", "cos:GetObject", "cos:GetObjectACL", "cos:GetObjectTagging"],
  GetObject: ["cos:GetObject"],
  "**GetObject": ["cos:GetObject"],
  "GetObject*ACL*": ["cos:GetObjectACL"],
  "*e*a*d*O*": ["cos:HeadObject"],
  "*Service": ["cos:GetService"],
} as const;
