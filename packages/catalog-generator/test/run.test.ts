import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { declarations, script } from "./sdk/client-of-test.js";
import { said, sdk } from "./sdk/sdk-of-test.js";

const workspace = new URL("../../..", import.meta.url).pathname;
const product = "packages/catalogs/tokenhub";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalog-generator-"));
  mkdirSync(join(root, product), { recursive: true });
  cpSync(join(workspace, product, "facts"), join(root, product, "facts"), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const generated = () => join(root, product, "src/generated");

describe("run", () => {
  it("writes what the workspace has, and nothing the second time", () => {
    expect(run(root, [])).toMatchObject({ status: 0, lines: { length: 6 } });
    expect(readdirSync(generated())).toEqual(["actions.ts", "keys.ts", "metadata.ts", "resources.ts", "sets.ts"]);
    expect(readFileSync(join(generated(), "actions.ts"), "utf8")).toBe(
      readFileSync(join(workspace, product, "src/generated/actions.ts"), "utf8"),
    );
    expect(run(root, [])).toEqual({ status: 0, lines: [] });
  });

  it("finds a change with --check and leaves it", () => {
    run(root, []);
    const path = join(generated(), "keys.ts");
    writeFileSync(path, "changed\n");
    expect(run(root, ["--check"])).toEqual({
      status: 1,
      lines: [`${product}/src/generated/keys.ts: differs from the facts`],
    });
    expect(readFileSync(path, "utf8")).toBe("changed\n");
    run(root, []);
    expect(run(root, ["--check"])).toEqual({ status: 0, lines: [] });
  });

  it("finds missing files with --check and writes none", () => {
    expect(run(root, ["--check"])).toMatchObject({ status: 1, lines: { length: 6 } });
    expect(existsSync(generated())).toBe(false);
  });

  it("removes a generated file that no fact asks for", () => {
    run(root, []);
    writeFileSync(join(generated(), "old.ts"), "");
    expect(run(root, ["--check"]).status).toBe(1);
    expect(run(root, []).lines).toHaveLength(1);
    expect(existsSync(join(generated(), "old.ts"))).toBe(false);
  });

  it("names the place of a fault and writes nothing", () => {
    const facts = join(root, product, "facts/tokenhub.json");
    writeFileSync(facts, readFileSync(facts, "utf8").replace('"granularity": "unknown"', '"granularity": "guess"'));
    const { status, lines } = run(root, []);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^packages\/catalogs\/tokenhub\/facts\/tokenhub\.json:\/actions\/\d+\/granularity: expected/,
    );
    expect(existsSync(generated())).toBe(false);
  });

  it("writes the roles beside the catalogs, and touches no other package", () => {
    const roles = "packages/roles";
    for (const path of [`${roles}/facts`, `${roles}/package.json`]) {
      cpSync(join(workspace, path), join(root, path), { recursive: true });
    }
    mkdirSync(join(root, "packages/other/src/generated"), { recursive: true });
    writeFileSync(join(root, "packages/other/src/generated/own.ts"), "");
    const { lines } = run(root, []);
    expect(lines).toContain(`${roles}/src/generated/role-TKE_QCSRole.ts: written`);
    expect(existsSync(join(root, "packages/other/src/generated/own.ts"))).toBe(true);
    writeFileSync(join(root, `${roles}/src/generated/role-Old.ts`), "");
    expect(run(root, [])).toEqual({ status: 0, lines: [`${roles}/src/generated/role-Old.ts: written`] });
    expect(run(root, ["--check"])).toEqual({ status: 0, lines: [] });
  });

  it("tells how it is used where there is nothing to do or an argument is unknown", () => {
    expect(run(join(root, "nowhere"), [])).toMatchObject({ status: 2 });
    expect(run(root, ["--chekc"])).toMatchObject({ status: 2 });
  });
});

describe("run with a package of the SDK's services", () => {
  const all = "packages/catalogs/all";
  const client = "scripts/sdk/node_modules/tencentcloud-sdk-nodejs/tencentcloud/services/shop/v20170312";

  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  const install = (text: string) => {
    put("scripts/sdk/package.json", '{ "sdkPublished": "2026-09-15" }');
    put("scripts/sdk/node_modules/tencentcloud-sdk-nodejs/package.json", '{ "version": "4.2.0" }');
    put(`${client}/shop_client.js`, text);
    put(`${client}/shop_client.d.ts`, declarations);
  };

  beforeEach(() => {
    put(`${all}/facts/sdk.json`, JSON.stringify(sdk));
    put("packages/catalogs/corrections.json", JSON.stringify({ all: said }));
  });

  it("writes the files in their folders, and nothing the second time", () => {
    expect(run(root, []).status).toBe(0);
    expect(readdirSync(join(root, all, "src/generated/actions"))).toEqual(["disk.ts", "shop.ts"]);
    expect(run(root, [])).toEqual({ status: 0, lines: [] });
    writeFileSync(join(root, all, "src/generated/actions/old.ts"), "");
    expect(run(root, ["--check"]).lines).toEqual([`${all}/src/generated/actions/old.ts: differs from the facts`]);
  });

  it("finds the place of a fault in the one file of corrections, and a member that is about no package", () => {
    const access = [{ service: "shop", action: "Nothing", access: "read", reason: "a reason", source: "a source" }];
    put("packages/catalogs/corrections.json", JSON.stringify({ all: { ...said, access } }));
    expect(run(root, []).lines).toEqual(["packages/catalogs/corrections.json:/all/access/0: unknown action `Nothing`"]);
    put("packages/catalogs/corrections.json", JSON.stringify({ all: said, tokenhbu: { resourceTypes: [] } }));
    expect(run(root, []).lines).toEqual(["packages/catalogs/corrections.json:/tokenhbu: unknown package `tokenhbu`"]);
    put("packages/catalogs/corrections.json", JSON.stringify({ all: said, tokenhub: { resourceTypes: [{}] } }));
    expect(run(root, []).lines[0]).toMatch(
      /^packages\/catalogs\/corrections\.json:\/tokenhub\/resourceTypes\/0\/service: /,
    );
    put("packages/catalogs/corrections.json", "{");
    expect(run(root, []).lines).toEqual(["packages/catalogs/corrections.json: not JSON"]);
  });

  it("takes a new snapshot with --refresh", () => {
    install(script);
    put(
      "packages/catalogs/corrections.json",
      JSON.stringify({ all: { leftOut: [], prefixes: [], access: [], removed: [] } }),
    );
    expect(run(root, ["--refresh"]).status).toBe(0);
    expect(JSON.parse(readFileSync(join(root, all, "facts/sdk.json"), "utf8"))).toEqual({
      package: "tencentcloud-sdk-nodejs",
      version: "4.2.0",
      date: "2026-09-15",
      services: { shop: { "2017-03-12": ["DescribeThings", "SellThing"] } },
    });
    expect(readFileSync(join(root, all, "src/generated/actions/shop.ts"), "utf8")).toContain('"shop:SellThing"');
  });

  it("keeps the snapshot where the SDK is missing or a client cannot be read", () => {
    const before = readFileSync(join(root, all, "facts/sdk.json"), "utf8");
    expect(run(root, ["--refresh"]).status).toBe(2);
    install(script.replace('"SellThing"', "name"));
    expect(run(root, ["--refresh"]).status).toBe(1);
    expect(readFileSync(join(root, all, "facts/sdk.json"), "utf8")).toBe(before);
  });

  it("refuses to remove more than 2 % of the actions and leaves what is there", () => {
    run(root, []);
    const path = join(root, all, "src/generated/actions/disk.ts");
    const before = readFileSync(path, "utf8");
    const services = { ...sdk.services, disk: { "2017-03-12": ["DescribeDisks", "Push"] } };
    put(`${all}/facts/sdk.json`, JSON.stringify({ ...sdk, services }));
    expect(run(root, [])).toMatchObject({ status: 1, lines: [expect.stringContaining("cvm:CreateDisk")] });
    expect(readFileSync(path, "utf8")).toBe(before);
    const removed = [{ action: "cvm:CreateDisk", reason: "a reason", source: "a source" }];
    put("packages/catalogs/corrections.json", JSON.stringify({ all: { ...said, removed } }));
    expect(run(root, []).status).toBe(0);
    expect(readFileSync(path, "utf8")).not.toContain("CreateDisk");
  });
});

describe("the generated files of the workspace", () => {
  it("are what the facts give", () => {
    expect(run(workspace, ["--check"])).toEqual({ status: 0, lines: [] });
  });
});
