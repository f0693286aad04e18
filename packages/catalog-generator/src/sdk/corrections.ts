import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));
const because = { reason: text, source: text };
const names = v.pipe(v.array(text), v.minLength(1));

const leftOut = v.strictObject({ service: text, catalog: text, ...because });

const prefix = v.strictObject({
  service: text,
  prefix: text,
  relation: v.picklist(["instead", "also"]),
  actions: v.exactOptional(names),
  ...because,
});

const access = v.strictObject({
  service: text,
  action: text,
  access: v.picklist(["list", "read", "write", "unknown"]),
  ...because,
});

const removed = v.strictObject({ action: text, ...because });

/** What has to be said beside the SDK, each entry with its reason and its source. */
export const sdkCorrections = v.strictObject({
  /** Services that a curated catalog has. */
  leftOut: v.array(leftOut),
  /** Prefixes other than the SDK's name of the service; for `actions` alone if they are given. */
  prefixes: v.array(prefix),
  /** Actions whose name misleads. */
  access: v.array(access),
  /** Actions that may disappear from the catalogs, as `prefix:Name`. */
  removed: v.array(removed),
});

/** The corrections of the SDK. */
export type SdkCorrections = v.InferOutput<typeof sdkCorrections>;
