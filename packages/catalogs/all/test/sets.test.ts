import { matchesName } from "@camwright/catalog";
import * as apigateway from "@camwright/catalog-all/apigateway";
import * as cbs from "@camwright/catalog-all/cbs";
import * as cmq from "@camwright/catalog-all/cmq";
import * as scf from "@camwright/catalog-all/scf";
import { describe, expect, it } from "vitest";
import { services } from "../src/index.js";
import { actionsOf } from "./services-of-test.js";

describe.each(services)("the sets of %s", (service) => {
  it("are the actions of its catalog", async () => {
    const { constants, catalog, choosing } = await actionsOf(service);
    expect(choosing.like("*").members).toEqual(Object.values(constants));
    for (const level of ["list", "read", "write"] as const) {
      const expected = catalog.byName[level];
      const set = expected.length === 0 ? undefined : choosing.level?.(level);
      expect(set?.members ?? []).toEqual(expected);
      expect(set?.written ?? []).toEqual(expected);
    }
  });

  it("are written so that they fit nothing of another service", async () => {
    const { constants, choosing } = await actionsOf(service);
    const { written } = choosing.like("*");
    const prefixes = new Set(Object.values(constants).map((id) => id.slice(0, id.indexOf(":"))));
    const asPattern = written[0]?.endsWith(":*") === true;
    expect(written).toEqual(asPattern ? [...prefixes].map((it) => `${it}:*`) : Object.values(constants));
  });
});

describe("a service with the prefix of another one", () => {
  it("writes no pattern, which would fit the other's actions too", () => {
    const { members, written } = cbs.like("Create*");
    expect(written).toEqual(members);
    expect(written).toContain("cvm:CreateDisks");
    expect(cmq.like("*").written).toEqual(["cmqqueue:DescribeQueueDetail", "cmqtopic:DescribeTopicDetail"]);
  });

  it("takes the prefix for what the catalog does not know, if it is one", () => {
    expect(cbs.action("NewApi")).toBe("cvm:NewApi");
    expect(apigateway.action("NewApi")).toBe("apigw:NewApi");
    expect(cmq).not.toHaveProperty("action");
  });
});

describe("a service with a prefix of its own", () => {
  it("writes the pattern", () => {
    const { members, written } = scf.like("Create*");
    expect(written).toEqual(["scf:Create*"]);
    expect(members.every((id) => matchesName("scf:Create*", id))).toBe(true);
    expect(apigateway.like("Create*").written).toEqual(["apigw:Create*"]);
  });
});
