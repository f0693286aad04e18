import { describe, expect, it } from "vitest";
import { catalogDate, catalogVersion, services } from "../src/index.js";
import { actionsOf } from "./services-of-test.js";

describe("the services", () => {
  it("are those of the SDK but the nine that have a package of their own", () => {
    expect(services.length).toBeGreaterThan(200);
    expect(services).toEqual([...services].sort());
    expect(
      services.filter((it) => "asr billing cam cvm privatedns sts tag tokenhub vpc".split(" ").includes(it)),
    ).toEqual([]);
  });
});

describe.each(services)("the constants of %s", (service) => {
  it("are the actions of its catalog, each its own text", async () => {
    const { constants, catalog } = await actionsOf(service);
    const { list, read, write, unknown } = catalog.byName;
    const actions = [...list, ...read, ...write, ...unknown].sort();
    expect(Object.values(constants).sort()).toEqual(actions);
    expect(Object.entries(constants).filter(([name, id]) => id.slice(id.indexOf(":") + 1) !== name)).toEqual([]);
    expect(catalog).toMatchObject({ service, catalogVersion, catalogDate, granularity: "unknown" });
  });
});
