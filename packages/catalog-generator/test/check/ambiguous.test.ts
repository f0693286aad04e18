import { commonText, resourceTemplate } from "@camwright/catalog";
import { describe, expect, it } from "vitest";
import { checkAmbiguous } from "../../src/check/ambiguous.js";
import type { Ambiguity } from "../../src/facts/corrections.js";
import { plan } from "../../src/plan.js";
import { facts } from "../facts-of-test.js";
import { workspaceCatalogs } from "../workspace-catalogs.js";

const thing = {
  id: "old_thing",
  template: "qcs::shop:${region}:uin/${uin}:thing/old/${oldId}",
  params: ["region", "uin", "oldId"],
  source: "s1",
};
const faulty = { ...facts, resource_types: [...facts.resource_types, thing] };

const placesOf = (file: typeof facts, ...ambiguous: Ambiguity[]): readonly string[] =>
  checkAmbiguous({ resourceTypes: [], ambiguous }, [file]).map((it) => it.path);

const pair = (one: string, other: string): Ambiguity => ({
  service: "shop",
  ids: [one, other],
  reason: "because",
  source: "a page",
});

describe("checkAmbiguous", () => {
  it("takes types that are told apart, and a pair that is listed in either order", () => {
    expect(placesOf(facts)).toEqual([]);
    expect(placesOf(faulty, pair("old_thing", "big_thing"))).toEqual([]);
    expect(placesOf(faulty, pair("big_thing", "old_thing"))).toEqual([]);
  });

  it("finds a pair that is not listed, and shows a text", () => {
    const [remark] = checkAmbiguous({ resourceTypes: [] }, [faulty]);
    expect(remark?.path).toBe("/ambiguous");
    expect(remark?.message).toContain("`qcs::shop::uin/0:thing/old/a`");
  });

  it("finds a pair that is stale, of another service, unknown or listed twice", () => {
    expect(placesOf(facts, pair("big_thing", "all"))).toEqual(["/ambiguous/0"]);
    expect(placesOf(facts, pair("big_thing", "nothing"))).toEqual(["/ambiguous/0"]);
    expect(placesOf(facts, pair("all", "all"))).toEqual(["/ambiguous/0"]);
    expect(placesOf(faulty, { ...pair("big_thing", "old_thing"), service: "till" })).toHaveLength(2);
    expect(placesOf(faulty, pair("old_thing", "big_thing"), pair("big_thing", "old_thing"))).toEqual(["/ambiguous/1"]);
  });

  it("stops the plan, also of a product without corrections", () => {
    const file = { path: "shop/facts/shop.json", text: JSON.stringify(faulty) };
    const planned = plan([{ name: "shop", facts: [file] }]);
    expect(planned).toMatchObject({
      _tag: "refused",
      findings: [{ file: "corrections.json", path: expect.stringMatching(/^\/shop/) }],
    });
  });
});

describe("the ambiguous types of the curated catalogs", () => {
  it("are shown by both types of every pair of which a text may be either, and by no other", () => {
    for (const { service, resourceTypes } of workspaceCatalogs) {
      const expected = resourceTypes.flatMap((type) =>
        resourceTypes
          .filter(
            (other) => other !== type && commonText(resourceTemplate(type), resourceTemplate(other)) !== undefined,
          )
          .map((other) => `${type.id} ${other.id}`),
      );
      const shown = resourceTypes.flatMap((type) => (type.ambiguous ?? []).map((it) => `${type.id} ${it.with}`));
      expect({ service, shown: shown.toSorted() }).toEqual({ service, shown: expected.toSorted() });
    }
  });

  it("are so many", () => {
    const count = (service: string): number =>
      (workspaceCatalogs.find((it) => it.service === service)?.resourceTypes ?? []).flatMap((it) => it.ambiguous ?? [])
        .length;
    expect(["cam", "cos", "cvm", "vpc"].map(count)).toEqual([4, 4, 0, 0]);
  });
});
