import { everything } from "@camwright/catalog";
import * as cos from "@camwright/catalog-cos";
import { catalog } from "@camwright/catalog-cos/metadata";
import * as vpc from "@camwright/catalog-vpc";
import { catalog as vpcCatalog } from "@camwright/catalog-vpc/metadata";
import { describe, expect, it } from "vitest";
import { grants, ip, policy, resource } from "../src/index.js";
import { isDeepFrozen } from "./deep-frozen.js";

const account = { appid: "1250000000", bucket: "docs-1250000000" };
const grant = grants(catalog);
const levels = [...new Set(catalog.actions.map(({ access }) => access))];

describe("grants", () => {
  it("selects the actions of the level that take the resource, and no other", () => {
    const object = cos.object({ ...account, key: "logs/*" });
    const { action } = grant.read(object);
    const expected = catalog.actions
      .filter((it) => it.access === "read" && it.resourceTypes.includes("object"))
      .map(({ name }) => `cos:${name}`);
    expect(action).toEqual(expected);
    expect(action).toContain(cos.GetObject);
    expect(action).not.toContain(cos.PutObject);
  });

  it("selects for all that a resource covers", () => {
    const whole = grant.read(cos.object({ ...account, key: "*" })).action;
    expect(whole).toEqual(grant.read(cos.bucketContents(account)).action);
    expect(whole).toEqual(expect.arrayContaining(Array.from(grant.read(cos.object({ ...account, key: "a" })).action)));
    expect(whole.length).toBeGreaterThan(grant.read(cos.object({ ...account, key: "a" })).action.length);
  });

  it.each(levels)("grants every action of the level %s on everything", (level) => {
    const names = catalog.actions.filter(({ access }) => access === level).map(({ name }) => `cos:${name}`);
    expect(grant[level](everything)).toMatchObject({ action: names, resource: "*" });
  });

  it("looks several catalogs up and takes conditions", () => {
    const subnet = vpc.subnet({ region: "ap-guangzhou", uin: "100000000001", subnetId: "*" });
    const statement = grants(catalog, vpcCatalog).write(
      [subnet, cos.object({ ...account, key: "a" })],
      ip("10.0.0.0/8"),
    );
    expect(statement.action).toEqual(expect.arrayContaining([vpc.DeleteSubnet, cos.PutObject]));
    expect(statement.condition).toEqual({ ip_equal: { "qcs:ip": ["10.0.0.0/8"] } });
    expect(isDeepFrozen(policy(statement))).toBe(true);
  });

  it("refuses a resource of which the catalogs know no action", () => {
    expect(() => grant.read(resource("qcs::asr::uin/1:model/*"))).toThrow(
      "no read action for `qcs::asr::uin/1:model/*`",
    );
  });
});
