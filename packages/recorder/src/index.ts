export { type CosSdk, cosSdk } from "./cos/cos-sdk.js";
export type { Note, NoteEffect, NoteRule } from "./note.js";
export { type LeastPolicy, policyOf } from "./policy-of.js";
export { type Reader, type Recorded, record, type SdkCall } from "./record.js";
export { type Call, joinRecordings, type Recording } from "./recording.js";
export { type Known, recordingOf } from "./recording-of.js";
export type { Account } from "./resource/account.js";
export type { NamesOfActions } from "./tencent-cloud/read-name.js";
export { type TencentCloudSdk, tencentCloudSdk } from "./tencent-cloud/tencent-cloud-sdk.js";
