import { services } from "@camwright/catalog-all";
import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import { describe, expect, it } from "vitest";
import type { ActionRecord } from "../../src/catalogs/action-record.js";
import type { ConditionRecord, ResourceRecord } from "../../src/catalogs/fact-records.js";
import type { ServiceRecord } from "../../src/catalogs/service-record.js";
import { diagnostic, linesOf, runCli } from "../support/run-cli.js";

const jsonOf = async <A>(argv: readonly string[]): Promise<readonly A[]> => {
  const { status, stdout, stderr } = await runCli(["catalog", ...argv, "--format", "json"]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as readonly A[];
};

const namesOf = (stdout: string): readonly string[] => linesOf(stdout).map((line) => line.replace(/: .*/, ""));

describe("catalog services", () => {
  it.each([[[]], [["services"]]])("lists every service, one a line: %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(["catalog", ...argv]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(namesOf(stdout)).toEqual(expect.arrayContaining(["cos", "lmp", ...services]));
    expect(linesOf(stdout)).toHaveLength(11 + services.length);
  });

  it("counts what each has, and gives version, date, sources and prefixes", async () => {
    const records = await jsonOf<ServiceRecord>([]);
    expect(records.find(({ service }) => service === "cos")).toMatchObject({
      name: cos.name,
      basis: "documents",
      catalog: "@camwright/catalog-cos",
      catalogVersion: cos.catalogVersion,
      catalogDate: cos.catalogDate,
      prefixes: ["cos"],
      actions: cos.actions.length,
      resourceTypes: cos.resourceTypes.length,
      conditionKeys: cos.conditionKeys.length,
      sources: cos.sources,
    });
    expect(records.find(({ service }) => service === "cbs")).toMatchObject({
      name: null,
      basis: "sdk",
      prefixes: ["cvm"],
      resourceTypes: null,
      conditionKeys: null,
      prefixFacts: [{ prefix: "cvm", relation: "instead" }],
    });
    for (const { actions, access, granularity } of records) {
      expect(Object.values(access).reduce((sum, count) => sum + count, 0)).toBe(actions);
      expect(Object.values(granularity).reduce((sum, count) => sum + count, 0)).toBe(actions);
    }
  });

  it("says of one service all that is known of it as a whole", async () => {
    const { status, stdout } = await runCli(["catalog", "services", "cos"]);
    expect(status).toBe(0);
    for (const { title, ref, date } of cos.sources) expect(stdout).toContain(`${title}, ${ref}, ${date}`);
    for (const note of cos.notes) expect(stdout).toContain(note);
    expect((await runCli(["catalog", "cos"])).stdout).toBe(stdout);
  });

  it("names the catalogs of a prefix that has two, and the catalog of a service of the SDK", async () => {
    expect(namesOf((await runCli(["catalog", "services", "cvm", "--format", "ndjson"])).stdout)).toHaveLength(2);
    expect((await jsonOf<ServiceRecord>(["apigw"])).map(({ service }) => service)).toEqual(["apigateway"]);
    expect((await jsonOf<ServiceRecord>(["apigateway"])).map(({ prefixes }) => prefixes)).toEqual([["apigw"]]);
  });

  it.each([
    ["billing", /^hint: billing is finance in CAM$/],
    ["cns", /^hint: cns is seen beside dnspod in CAM/],
    ["coss", /^hint: did you mean cos,/],
    ["COS", /^hint: did you mean cos,/],
  ])("hints at what may have been meant by %s", async (word, hint) => {
    for (const what of ["services", "actions", "resources", "conditions"]) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, stdout, stderr } = await runCli(["catalog", what, word, "--format", "json"]);
      expect([status, stdout]).toEqual([1, "[]\n"]);
      const [line = "", ...rest] = linesOf(stderr);
      expect(line).toMatch(diagnostic);
      expect(line).toContain("service-unknown");
      expect(rest).toEqual([expect.stringMatching(hint)]);
    }
  });

  it.each(["__proto__", "../cos", "new\nline", "\u001b[2J", "x".repeat(100_000)])(
    "has no service %j, and says so on one line",
    async (word) => {
      const { status, stdout, stderr } = await runCli(["catalog", "actions", word]);
      expect([status, stdout]).toEqual([1, ""]);
      expect(linesOf(stderr)).toEqual([expect.stringMatching(diagnostic)]);
      expect(stderr).not.toContain("\u001b");
    },
  );
});

describe("catalog actions", () => {
  it.each([
    [[], cos.actions],
    [["--level", "write"], cos.actions.filter(({ access }) => access === "write")],
    [["--granularity", "operation"], cos.actions.filter(({ granularity }) => granularity === "operation")],
    [["--match", "Get*", "Head*"], cos.actions.filter(({ name }) => /^(?:Get|Head)/.test(name))],
    [["--source", "s2"], cos.actions.filter(({ sources }) => sources.includes("s2"))],
    [["--source", "audit"], cos.actions.filter(({ seenIn }) => seenIn.includes("audit"))],
    [
      ["--level=read", "--granularity=resource", "--match", "*Bucket*"],
      cos.actions.filter((it) => it.access === "read" && it.granularity === "resource" && it.name.includes("Bucket")),
    ],
  ])("selects those of cos by %j", async (options, expected) => {
    const { status, stdout, stderr } = await runCli(["catalog", "actions", "cos", ...options]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(expected.length).toBeGreaterThan(0);
    expect(namesOf(stdout)).toEqual(expected.map(({ name }) => `cos:${name}`));
  });

  it("gathers the actions of a prefix from all catalogs that have some", async () => {
    const records = await jsonOf<ActionRecord>(["actions", "cvm"]);
    expect(new Set(records.map(({ catalog }) => catalog))).toEqual(
      new Set(["@camwright/catalog-cvm", "@camwright/catalog-all/cbs"]),
    );
    expect(records.length).toBeGreaterThan(cvm.actions.length);
    expect(records.every(({ service, action }) => service === "cvm" && action.startsWith("cvm:"))).toBe(true);
  });

  it("gives the same records as a list and one a line", async () => {
    const records = await jsonOf<ActionRecord>(["actions", "cos"]);
    const { stdout } = await runCli(["catalog", "actions", "cos", "--format", "ndjson"]);
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toEqual(records);
  });

  it("lists every action there is, with its sources", async () => {
    const records = await jsonOf<ActionRecord>(["actions"]);
    expect(records.length).toBeGreaterThan(15_000);
    expect(new Set(records.map(({ action }) => action)).size).toBe(records.length);
    expect(records.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(records.flatMap(({ sources }) => sources).filter(({ ref }) => ref === "unknown")).toEqual([]);
  });

  it.each([
    ["--level", "permissions", "--match", "NoSuch*"],
    ["--source", "no such source"],
  ])("answers with nothing where nothing is selected", async (...options) => {
    const { status, stdout, stderr } = await runCli(["catalog", "actions", "cos", ...options, "--format=json"]);
    expect([status, stdout]).toEqual([1, "[]\n"]);
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/^camwright: error fact-unknown: /)]);
  });

  it.each([
    [["--level", "bogus"]],
    [["--level", "read", "--level", "write"]],
    [["GetObject", "--level", "read"]],
    [["GetObject", "more"]],
  ])("refuses %j", async (options) => {
    const { status, stdout, stderr } = await runCli(["catalog", "actions", "cos", ...options]);
    expect([status, stdout]).toEqual([2, ""]);
    const [line = "", hint] = linesOf(stderr);
    expect(line).toMatch(diagnostic);
    expect(hint).toBe("hint: camwright catalog actions --help tells more");
  });
});

describe("catalog actions SERVICE NAME", () => {
  it.each(vpc.actions.filter(({ conflicts, notes }) => conflicts !== undefined || notes !== undefined).slice(0, 25))(
    "says of $name all that is known, and both sides of a conflict",
    async (facts) => {
      const { status, stdout, stderr } = await runCli(["catalog", "actions", `name/vpc:${facts.name}`]);
      expect([status, stderr]).toEqual([0, ""]);
      const ids = new Set([...facts.sources, ...(facts.conflicts ?? []).map(({ source }) => source)]);
      const titles = vpc.sources.filter(({ id }) => ids.has(id)).map(({ title }) => title);
      const texts = [facts.description, facts.notes ?? "", ...facts.resourceTypes, ...facts.conditionKeys, ...titles];
      for (const text of texts) expect(stdout).toContain(text);
      for (const { source, granularity } of facts.conflicts ?? []) {
        expect(stdout).toMatch(new RegExp(`^conflict: ${source} says ${granularity} level.*; recorded is`, "m"));
      }
    },
  );

  it("calls unknown what the SDK alone shows", async () => {
    const { stdout } = await runCli(["catalog", "actions", "cbs", "CreateDisks"]);
    const lines = linesOf(stdout);
    expect(lines[0]).toBe("cvm:CreateDisks: write by its name, granularity unknown");
    for (const what of ["does", "granularity", "resources", "condition keys", "IP restriction"]) {
      expect(lines.find((line) => line.startsWith(`${what}: `))).toContain("unknown");
    }
    const [record] = await jsonOf<ActionRecord>(["actions", "cbs", "CreateDisks"]);
    expect(record?.unknown).toEqual([
      "/granularity",
      "/resourceTypes",
      "/conditionKeys",
      "/description",
      "/ipRestriction",
    ]);
  });

  it("tells that a prefix should be another", async () => {
    const { stdout } = await runCli(["catalog", "actions", "vpc:CreateSecurityGroup"]);
    expect(stdout).toContain("prefix: should be cvm:CreateSecurityGroup");
  });

  it("hints at the prefix that an unknown action would have", async () => {
    const { status, stderr } = await runCli(["catalog", "actions", "cbs", "CreateSnapshot"]);
    expect(status).toBe(1);
    expect(stderr).toContain("\nhint: in CAM its prefix would be that of cvm:CreateSnapshot\n");
  });

  it("has no action of another letter case, and hints at it", async () => {
    const { status, stdout, stderr } = await runCli(["catalog", "actions", "cos", "getobject"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^camwright: error action-unknown: .*\nhint: did you mean GetObject,/);
  });
});

describe("catalog resources", () => {
  it("lists templates with the actions that take them", async () => {
    const records = await jsonOf<ResourceRecord>(["resources", "cos"]);
    expect(records.map(({ id, template }) => [id, template])).toEqual(
      cos.resourceTypes.map(({ id, template }) => [id, template]),
    );
    const object = records.find(({ id }) => id === "object");
    expect(object?.actions).toContain("cos:GetObject");
    expect(cos.sources).toContainEqual(object?.source);
    const { stdout } = await runCli(["catalog", "resources", "--match", "obj*"]);
    expect(linesOf(stdout)).toEqual([expect.stringMatching(/^cos object: qcs::cos:/)]);
  });

  it("says that none is known of a service of the SDK", async () => {
    const { status, stdout, stderr } = await runCli(["catalog", "resources", "cbs"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("fact-unknown");
  });
});

describe("catalog conditions", () => {
  it("lists the keys of a service", async () => {
    const records = await jsonOf<ConditionRecord>(["conditions", "cos"]);
    expect(records.map(({ key }) => key)).toEqual(cos.conditionKeys.map(({ key }) => key));
    expect(records.every(({ source }) => cos.sources.some(({ id }) => id === source.id))).toBe(true);
  });

  it("lists the keys of CAM itself, each once, and first where all are listed", async () => {
    const keys = (await jsonOf<ConditionRecord>(["conditions", "global"])).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["qcs:ip", "qcs:resource_tag", "qcs:vpc", "mfa"]));
    expect(new Set(keys).size).toBe(keys.length);
    const all = await jsonOf<ConditionRecord>(["conditions"]);
    expect(all.slice(0, keys.length).map(({ key }) => key)).toEqual(keys);
    expect(all.some(({ key }) => key === "cos:prefix")).toBe(true);
    const pairs = all.map(({ service, key }) => `${service} ${key}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
