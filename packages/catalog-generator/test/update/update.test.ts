import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/run.js";
import { declarations, script } from "../sdk/client-of-test.js";

const all = "packages/catalogs/all";
const none = { leftOut: [], prefixes: [], access: [], removed: [] };
let root = "";

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every file of the workspace but the installed SDKs. */
const everything = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes("node_modules") && !path.includes("/stage"))
      .sort()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

/** Installs an SDK with one service and these actions in a folder of the workspace. */
const install = (home: string, version: string, date: string, actions: readonly string[]): void => {
  const client = `${home}/node_modules/tencentcloud-sdk-nodejs/tencentcloud/services/shop/v20170312/shop_client`;
  const methods = actions.map((name) => `    ${name}() {\n        return this.request("${name}", req, cb);\n    }\n`);
  const head = script.slice(0, script.indexOf("    /**"));
  put(`${home}/node_modules/tencentcloud-sdk-nodejs/package.json`, JSON.stringify({ version }));
  put(`${client}.js`, `${head}${methods.join("")}}\n`);
  const declared = actions.map((name) => `    ${name}(req: ${name}Request): Promise<${name}Response>;\n`);
  put(`${client}.d.ts`, `${declarations.slice(0, declarations.indexOf("    /**"))}${declared.join("")}}\n`);
  const pinned = { sdkPublished: date, devDependencies: { "tencentcloud-sdk-nodejs": version } };
  put(`${home}/package.json`, JSON.stringify(pinned));
  put(`${home}/package-lock.json`, JSON.stringify({ lockOf: version }));
};

const hundred = Array.from({ length: 100 }, (_, index) => `GetThing${index}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalog-update-"));
  put("packages/catalogs/corrections.json", JSON.stringify({ all: none }));
  put(`${all}/facts/sdk.json`, "");
  mkdirSync(join(root, ".changeset"));
  install("scripts/sdk", "4.1.0", "2026-01-02", hundred);
  run(root, ["--refresh"]);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const stage = (): string => join(root, "stage");

describe("update", () => {
  it("writes the snapshot, the code, the statistics, the list of changes, a change note and the manifests", () => {
    install("stage", "4.2.0", "2026-02-03", [...hundred.slice(1), "ListShops"]);
    const { status, lines } = run(root, ["--update", stage()]);
    expect([status, lines[0]]).toEqual([0, "tencentcloud-sdk-nodejs 4.2.0 of 2026-02-03: 1 actions added, 1 removed"]);
    expect(JSON.parse(read(`${all}/facts/sdk.json`))).toMatchObject({ version: "4.2.0", date: "2026-02-03" });
    expect(read(`${all}/src/generated/actions/shop.ts`)).toContain('"shop:ListShops"');
    expect(read("packages/catalogs/STATISTICS.md")).toContain("| `shop` | 2017-03-12 | 100 | 1 | 99 | 0 | 0 |");
    expect(read(`${all}/CATALOG-CHANGES.md`)).toContain("- added: `shop:ListShops`\n- removed: `shop:GetThing0`");
    expect(read(".changeset/sdk-4-2-0.md")).toContain("Removed: `shop:GetThing0`.");
    expect(read("scripts/sdk/package-lock.json")).toBe('{"lockOf":"4.2.0"}');
    expect(run(root, ["--check"])).toEqual({ status: 0, lines: [] });
  });

  it("gives the same bytes again, and writes nothing for the version at hand", () => {
    install("stage", "4.2.0", "2026-02-03", [...hundred, "ListShops"]);
    cpSync(root, `${root}-twin`, { recursive: true });
    run(root, ["--update", stage()]);
    const first = everything();
    expect(run(root, ["--update", stage()])).toMatchObject({ status: 0, lines: { length: 1 } });
    expect(everything()).toEqual(first);
    run(`${root}-twin`, ["--update", `${root}-twin/stage`]);
    for (const [path, text] of Object.entries(first)) {
      expect(readFileSync(path.replace(root, `${root}-twin`), "utf8")).toBe(text);
    }
    rmSync(`${root}-twin`, { recursive: true });
  });

  it("writes nothing where the gate refuses", () => {
    install("stage", "4.2.0", "2026-02-03", hundred.slice(3));
    const before = everything();
    const { status, lines } = run(root, ["--update", stage()]);
    expect([status, lines.at(-1)]).toEqual([1, "nothing was written"]);
    expect(lines[0]).toContain("3 of 100 actions would be removed");
    expect(everything()).toEqual(before);
  });

  it("goes through where a correction says that the actions may go", () => {
    install("stage", "4.2.0", "2026-02-03", hundred.slice(3));
    const because = { reason: "a reason", source: "a source" };
    const removed = hundred.slice(0, 3).map((name) => ({ action: `shop:${name}`, ...because }));
    put("packages/catalogs/corrections.json", JSON.stringify({ all: { ...none, removed } }));
    expect(run(root, ["--update", stage()]).status).toBe(0);
  });

  it("puts everything back when a file cannot be written", () => {
    install("stage", "4.2.0", "2026-02-03", [...hundred, "ListShops"]);
    rmSync(join(root, ".changeset"), { recursive: true });
    put(".changeset", "a file where a folder belongs");
    const before = everything();
    expect(() => run(root, ["--update", stage()])).toThrow("EEXIST");
    expect(everything()).toEqual(before);
  });

  it("reads no client in part and wants an SDK", () => {
    const before = everything();
    expect(run(root, ["--update", stage()]).status).toBe(2);
    install("stage", "4.2.0", "2026-02-03", ["not a name"]);
    expect(run(root, ["--update", stage()]).status).toBe(1);
    expect(everything()).toEqual(before);
  });
});

describe("check", () => {
  const rules = () => run(root, ["--drift"]);

  it("is silent where all is as it should be", () => {
    expect(rules()).toEqual({ status: 0, lines: [] });
  });

  it("finds a snapshot that is not what the SDK gives", () => {
    install("scripts/sdk", "4.1.0", "2026-01-02", [...hundred, "ListShops"]);
    expect(rules()).toMatchObject({ status: 1, lines: [expect.stringContaining("is not what")] });
  });

  it("finds a snapshot of another version than the manifest pins", () => {
    install("scripts/sdk", "4.2.0", "2026-02-03", hundred);
    expect(rules()).toMatchObject({ status: 1, lines: [expect.stringContaining("pins 4.2.0")] });
  });

  it("finds generated code that the facts do not give", () => {
    put(`${all}/src/generated/services.ts`, "changed\n");
    expect(rules()).toMatchObject({ status: 1, lines: [expect.stringContaining("services.ts: differs")] });
  });

  it("only remarks that the SDK is not installed", () => {
    rmSync(join(root, "scripts/sdk/node_modules"), { recursive: true });
    expect(rules()).toMatchObject({ status: 0, lines: [expect.stringMatching(/^remark: /)] });
  });

  it("finds what a curated catalog has not taken up", () => {
    const leftOut = [{ service: "shop", catalog: "@camwright/catalog-shop", reason: "a reason", source: "a source" }];
    put("packages/catalogs/corrections.json", JSON.stringify({ all: { ...none, leftOut } }));
    const { status, lines } = rules();
    expect(status).toBe(1);
    expect(lines.filter((line) => line.includes("no facts list or exclude"))).toHaveLength(100);
  });
});

describe("the workspace", () => {
  it("has not drifted", () => {
    const workspace = new URL("../../../..", import.meta.url).pathname;
    const { status, lines } = run(workspace, ["--drift"]);
    expect([status, lines.filter((line) => !line.startsWith("remark: "))]).toEqual([0, []]);
  });
});
