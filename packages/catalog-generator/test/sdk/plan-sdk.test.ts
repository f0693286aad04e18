import { describe, expect, it } from "vitest";
import { planSdk, type SdkPlan } from "../../src/sdk/plan-sdk.js";
import { said, sdk, sdkFacts } from "./sdk-of-test.js";

const none: ReadonlySet<string> = new Set();

const text = (plan: SdkPlan, path: string): string | undefined =>
  plan._tag === "planned" ? plan.files.find((file) => file.path === `all/src/generated/${path}`)?.text : undefined;

const places = (plan: SdkPlan): readonly string[] =>
  plan._tag === "refused" ? plan.findings.map((it) => `${it.file}${it.path}`) : [];

describe("planSdk", () => {
  const plan = planSdk(sdkFacts(), none);

  it("writes a constant for each action, once for all versions of the API", () => {
    expect(text(plan, "actions/shop.ts")).toBe(`// Generated from facts/sdk.json by \`npm run generate\`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const DescribeThings = "shop:DescribeThings" as UncheckedAction<"shop:DescribeThings">;
/** List access by its name. */
export const ListThings = "shop:ListThings" as UncheckedAction<"shop:ListThings">;
/** Access unknown. */
export const SellThing = "shop:SellThing" as UncheckedAction<"shop:SellThing">;
/** Access unknown. */
export const delete_ = "shop:delete" as UncheckedAction<"shop:delete">;
`);
  });

  it("gives an action the prefix under which it is authorised, the one of the action before that of the service", () => {
    expect(text(plan, "metadata/disk.ts")).toContain(
      '{ list: [], read: ["cvm:DescribeDisks"], write: ["cvm:CreateDisk"], unknown: ["diskpush:Push"] }',
    );
  });

  it("keeps the prefix where another one is only seen beside it, and tells of it", () => {
    expect(text(plan, "metadata/shop.ts")).toContain('"shop:ListThings"');
    expect(text(plan, "prefix-facts.ts")).toContain('prefix: "mall"');
  });

  it("says from which SDK the catalogs are", () => {
    expect(text(plan, "version.ts")).toContain('catalogVersion = "4.1.0"');
    expect(text(plan, "version.ts")).toContain('catalogDate = "2026-01-02"');
    expect(text(plan, "metadata/disk.ts")).toContain('catalogVersion: "4.1.0"');
  });

  it("leaves out the services, and the actions, that a curated catalog has", () => {
    const curated = planSdk(sdkFacts(), new Set(["cvm:CreateDisk"]));
    expect(text(curated, "actions/asr.ts")).toBeUndefined();
    expect(text(curated, "actions/disk.ts")).not.toContain("CreateDisk");
    expect(text(curated, "actions/disk.ts")).toContain("DescribeDisks");
    expect(text(curated, "services.ts")).toContain('["disk", "shop"]');
  });

  it("leaves out a service of which nothing remains", () => {
    const all = new Set(["cvm:CreateDisk", "cvm:DescribeDisks", "diskpush:Push"]);
    expect(text(planSdk(sdkFacts(), all), "services.ts")).toContain('["shop"]');
  });

  it("does not depend on the order of the snapshot", () => {
    const services = Object.fromEntries(
      Object.entries(sdk.services)
        .toReversed()
        .map(([name, versions]) => [name, Object.fromEntries(Object.entries(versions).toReversed())]),
    );
    expect(planSdk(sdkFacts({ ...sdk, services }), none)).toEqual(plan);
  });

  it.each([
    ["without a reason", { ...said, access: [{ ...said.access[0], reason: "" }] }, "/access/0/reason"],
    ["about an unknown service", { ...said, leftOut: [{ ...said.leftOut[0], service: "none" }] }, "/leftOut/0"],
    ["about an unknown action", { ...said, access: [{ ...said.access[0], action: "None" }] }, "/access/0"],
    [
      "with the prefix of an unknown action",
      { ...said, prefixes: [{ ...said.prefixes[1], actions: ["None"] }] },
      "/prefixes/0",
    ],
  ])("refuses a correction %s", (_, corrections, place) => {
    expect(places(planSdk(sdkFacts(sdk, corrections), none))).toEqual([`all/facts/corrections.json${place}`]);
  });

  it("refuses a snapshot with a name that is none", () => {
    const wrong = { ...sdk, services: { shop: { "2017-03-12": ['x" as any; //'] } } };
    expect(places(planSdk(sdkFacts(wrong, { ...said, leftOut: [], prefixes: [], access: [] }), none))).toEqual([
      "all/facts/sdk.json/services/shop/2017-03-12/0",
    ]);
  });
});
