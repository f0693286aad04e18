import { copySourceOf } from "./copy-source.js";
import { type CosCall, objectOf, type Place, placeOf, type Scope, type Step, textOf } from "./place.js";

/** The requests that a call of a method sends, or may send; `undefined` where that is not known. */
export type StepsOf = (call: CosCall) => readonly Step[] | undefined;

const at = (scope: Scope, place: Place, ...actions: readonly string[]): readonly Step[] =>
  actions.map((action) => ({ action, scope, place }));

const service =
  (action: string): StepsOf =>
  () =>
    at("service", {}, action);

const bucket =
  (action: string): StepsOf =>
  (call) =>
    at("bucket", placeOf(call), action);

const prefix =
  (action: string): StepsOf =>
  (call) =>
    at("prefix", placeOf(call, "Prefix"), action);

const key =
  (action: string): StepsOf =>
  (call) =>
    at("key", placeOf(call), action);

/** Copying is authorised as reading the source and writing the target (436/30580, `sdk/base.js`). */
const copy: StepsOf = (call) => [
  ...at("key", copySourceOf(call), "GetObject"),
  ...at("key", placeOf(call), "PutObject"),
];

/** Deleting several objects is authorised as deleting each of them (436/30580, `sdk/base.js`). */
const deleteSeveral: StepsOf = (call) => {
  const given: unknown = Reflect.get(call.params, "Objects");
  const objects: readonly unknown[] = Array.isArray(given) ? given : [given];
  const place = placeOf(call);
  const keys = objects.length === 0 ? [undefined] : objects.map((each) => textOf(objectOf(each), "Key"));
  return keys.flatMap((each) => at("key", { ...place, key: each }, "DeleteObject"));
};

/** A signed URL allows what its signer may do; none is signed where `Sign` is false (`sdk/base.js`). */
const signedUrl: StepsOf = (call) => {
  const sign: unknown = Reflect.get(call.params, "Sign");
  if (sign !== undefined && !sign) return [];
  const method = (textOf(call.params, "Method") ?? "get").toLowerCase();
  if (method === "put") return at("key", placeOf(call), "PutObject");
  return method === "get" ? at("key", placeOf(call), "GetObject") : undefined;
};

/** What an upload in parts may send, by the size of the file and by what was uploaded before (`sdk/advance.js`). */
const upload = (place: Place): readonly Step[] => [
  ...at("key", place, "PutObject", "InitiateMultipartUpload"),
  ...at("prefix", place, "ListMultipartUploads"),
  ...at("key", place, "ListParts", "UploadPart", "CompleteMultipartUpload"),
];

const uploadFile: StepsOf = (call) => upload(placeOf(call));

/** Each file has a place of its own; one that is given as its content is sent at once. */
const uploadFiles: StepsOf = ({ params, options }) => {
  const files: unknown = Reflect.get(params, "files");
  if (!Array.isArray(files)) return undefined;
  return files.map(objectOf).flatMap((file) => {
    const place = placeOf({ params: file, options });
    return Reflect.get(file, "Body") ? at("key", place, "PutObject") : upload(place);
  });
};

const copyFile: StepsOf = (call) => [
  ...at("key", copySourceOf(call), "HeadObject", "GetObject"),
  ...at("key", placeOf(call), "PutObject", "InitiateMultipartUpload", "ListParts", "CompleteMultipartUpload"),
];

const downloadFile: StepsOf = (call) => at("key", placeOf(call), "HeadObject", "GetObject");

/** Uploads are looked for at the levels `bucket` and `file`; at the first those of every key are dropped (`sdk/advance.js`). */
const abortUpload: StepsOf = (call) => {
  const level = textOf(call.params, "Level") ?? "task";
  const place = placeOf(call);
  if (level === "task") return at("key", place, "AbortMultipartUpload");
  if (level === "file")
    return [...at("prefix", place, "ListMultipartUploads"), ...at("key", place, "AbortMultipartUpload")];
  return level === "bucket"
    ? [...at("bucket", place, "ListMultipartUploads"), ...at("key", place, "AbortMultipartUpload")]
    : undefined;
};

export {
  abortUpload,
  bucket,
  copy,
  copyFile,
  deleteSeveral,
  downloadFile,
  key,
  prefix,
  service,
  signedUrl,
  uploadFile,
  uploadFiles,
};
