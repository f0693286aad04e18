import { describe, expect, it } from "vitest";
import { resourceTemplate, resourceTypesOf } from "../src/index.js";

const of = (id: string, template: string, region?: "optional") => ({
  id,
  template,
  parameters: [],
  kind: `shop:${id}`,
  source: "s1",
  ...(region === undefined ? {} : { region }),
});

const role = of("role", "qcs::shop::uin/${uin}:role/${roleId}", "optional");
const linked = of("linked", "qcs::shop:${region}:uin/:role/linked/${roleId}");
const resourceTypes = [role, linked, of("everything", "qcs::shop:::*")];

describe("resourceTypesOf", () => {
  it("gives every type whose function makes the text", () => {
    const readings = resourceTypesOf({ resourceTypes }, "qcs::shop:gz:uin/1:role/linked/a");
    expect(readings).toEqual([
      { type: role, parameters: { region: "gz", uin: "1", roleId: "linked/a" } },
      { type: linked, parameters: { region: "gz", uin: "1", roleId: "a" } },
    ]);
  });

  it("gives none for a text that names no single type", () => {
    expect(resourceTypesOf({ resourceTypes }, "*")).toEqual([]);
    expect(resourceTypesOf({ resourceTypes }, "qcs::shop::uin/1:*")).toEqual([]);
  });
});

describe("resourceTemplate", () => {
  it("has a region that is optional, and an account where the source has none", () => {
    expect(resourceTemplate(role)).toBe("qcs::shop:${region}:uin/${uin}:role/${roleId}");
    expect(resourceTemplate(linked)).toBe("qcs::shop:${region}:uin/${uin}:role/linked/${roleId}");
  });

  it("keeps the colons of a path", () => {
    expect(resourceTemplate(of("x", "qcs::shop:::a:b"))).toBe("qcs::shop:::a:b");
  });
});
