import * as catalog from "@camwright/catalog-cos";
import { describe, expect, it } from "vitest";
import { allow, deny, everything, ip } from "../src/index.js";
import { bucket, DescribeVpcs, GetObject, GetService, object, PutBucket } from "./constants.js";
import { isDeepFrozen } from "./deep-frozen.js";

const operationLevel = [GetService];

describe("split", () => {
  it("gives each granularity a statement, with the conditions of both", () => {
    const when = [ip("10.0.0.0/8")];
    const written = allow.split({
      action: [GetService, GetObject, PutBucket],
      resource: [object, bucket],
      operationLevel,
      when,
    });
    expect(written).toEqual([
      allow({ action: [GetObject, PutBucket], resource: [object, bucket], when }),
      allow({ action: [GetService], resource: everything, when }),
    ]);
    expect(isDeepFrozen(written)).toBe(true);
  });

  it("gives one statement where there is one granularity", () => {
    expect(deny.split({ action: [GetService], resource: [object], operationLevel })).toEqual([
      deny({ action: [GetService], resource: everything }),
    ]);
    expect(deny.split({ action: [GetObject], resource: [object], operationLevel })).toEqual([
      deny({ action: [GetObject], resource: [object] }),
    ]);
  });

  it("takes the lists of the catalogs, and looks at the members of a level", () => {
    const all = catalog.bucketContents({ appid: "1250000000", bucket: "docs-1250000000" });
    const vectors = catalog.vectorBucket({ appid: "1250000000", bucket: "notes-1250000000" });
    const [withResources, onEverything] = allow.split({
      action: [catalog.level("list")],
      resource: [all, vectors],
      operationLevel: catalog.operationLevel,
    });
    expect(withResources?.action).toContain(catalog.GetBucket);
    expect(withResources?.action).not.toContain(catalog.GetService);
    expect(onEverything).toEqual(allow({ action: [catalog.GetService], resource: everything }));
  });

  it("keeps the resources with an action of unknown granularity", () => {
    expect(allow.split({ action: [DescribeVpcs], resource: [object], operationLevel })).toEqual([
      allow({ action: [DescribeVpcs], resource: [object] }),
    ]);
  });
});
