import { describe, expect, it } from "vitest";
import * as cos from "../src/index.js";

/** The actions that QcloudAccessForTokenhubRoleInBatchInference lists (598/79060, 2026-05-05). */
const actions = [
  "cos:AbortMultipartUpload",
  "cos:DeleteMultipleObjects",
  "cos:DeleteObject",
  "cos:GetBucket",
  "cos:GetObject",
  "cos:HeadBucket",
  "cos:HeadObject",
  "cos:ListMultipartUploads",
  "cos:PutBucket",
  "cos:PutObject",
  "cos:ListParts",
  "cos:UploadPart",
  "cos:UploadPartCopy",
  "cos:PutObjectCopy",
  "cos:InitiateMultipartUpload",
  "cos:CompleteMultipartUpload",
];

describe("QcloudAccessForTokenhubRoleInBatchInference", () => {
  it.each(actions)("lists %s, which is a constant", (action) => {
    expect({ ...cos }).toHaveProperty([action.slice("cos:".length)], action);
  });
});
