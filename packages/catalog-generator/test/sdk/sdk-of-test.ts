import type { SdkCorrections } from "../../src/sdk/corrections.js";
import type { SdkFacts } from "../../src/sdk/plan-sdk.js";
import type { Snapshot } from "../../src/sdk/snapshot.js";

/** A small SDK. */
export const sdk: Snapshot = {
  package: "sdk",
  version: "4.1.0",
  date: "2026-01-02",
  services: {
    shop: { "2017-03-12": ["SellThing", "DescribeThings", "delete"], "2020-01-01": ["DescribeThings", "ListThings"] },
    disk: { "2017-03-12": ["CreateDisk", "DescribeDisks", "Push"] },
    asr: { "2019-06-14": ["CreateModel"] },
  },
};

const because = { reason: "a reason", source: "a source" };

/** What is said beside it. */
export const said: SdkCorrections = {
  leftOut: [{ service: "asr", catalog: "@camwright/catalog-asr", ...because }],
  prefixes: [
    { service: "disk", prefix: "cvm", relation: "instead", ...because },
    { service: "disk", prefix: "diskpush", relation: "instead", actions: ["Push"], ...because },
    { service: "shop", prefix: "mall", relation: "also", ...because },
  ],
  access: [{ service: "shop", action: "DescribeThings", access: "unknown", ...because }],
  removed: [],
};

/** Both as files. */
export const sdkFacts = (snapshot: Snapshot = sdk, corrections: unknown = said): SdkFacts => ({
  snapshot: { path: "all/facts/sdk.json", text: JSON.stringify(snapshot) },
  corrections: { path: "all/facts/corrections.json", text: JSON.stringify(corrections) },
});
