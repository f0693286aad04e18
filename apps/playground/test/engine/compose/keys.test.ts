import type { Catalog } from "@camwright/catalog";
import { catalogPlaces, loadCatalog, loadCatalogsOf } from "@camwright/catalog-loader";
import { describe, expect, it } from "vitest";
import { describeAction } from "../../../src/engine/compose/describe-action.js";
import { canBeRead, factAbout, hasSay, withState } from "../../../src/engine/compose/facts.js";
import { keysFor } from "../../../src/engine/compose/key-offers.js";
import { emptyRequest, type Tab } from "../../../src/engine/workspace.js";

const catalogs: readonly Catalog[] = (
  await Promise.all(catalogPlaces.filter(({ service }) => ["cos", "cam"].includes(service)).map(loadCatalog))
)
  .flatMap((loaded) => (loaded.kind === "curated" ? [loaded.catalog] : []))
  .toSorted((one) => (one.service === "cos" ? -1 : 1));

const tab = (id: string, statement: readonly object[], kind: Tab["kind"] = "identity"): Tab => ({
  id,
  name: id,
  kind,
  text: JSON.stringify({ version: "2.0", statement }),
});

const allow = (action: string, condition: object, resource = "*"): object => ({
  effect: "allow",
  action: [action],
  resource: [resource],
  condition,
});

const tabs = [
  tab("t1", [
    allow("cos:Get*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] }, string_equal: { mfa: ["1"] } }),
    allow("cos:PutObject", { string_like_if_exist: { "cos:prefix": ["a*"] } }, "qcs::cos:::b-1/${uin}/${nick}/*"),
    allow("name/cos:GetObject", { numeric_less_than: { "x:size": [10] } }),
  ]),
  tab("t2", [allow("*", { string_equal: { "qcs:tag/env": ["prod"] } })], "boundary"),
  tab("t3", [allow("*", { string_equal: { "x:second": ["1"] } })], "boundary"),
  { ...tab("t4", []), text: "{" },
];

const user = { ...emptyRequest, principal: "qcs::cam::uin/1:uin/2" };

describe("the condition keys of a request", () => {
  it("are those that a statement about its action asks of, in documents that count", () => {
    const { asked } = keysFor(tabs, { ...user, action: "name/cos:GetObject" }, catalogs);
    expect(asked.map(({ key, input, inputFrom }) => [key, input, inputFrom])).toEqual([
      ["qcs:ip", "ip", "documents"],
      ["mfa", "number", "documents"],
      ["x:size", "number", "operators"],
      ["qcs:tag/env", "text", "operators"],
    ]);
    expect(asked[0]).toMatchObject({
      suggestions: ["10.0.0.0"],
      uses: [{ tab: "t1", statement: 0, effect: "allow", operator: "ip_equal", values: ["10.0.0.0/8"] }],
    });
    expect(asked[0]?.sources.length).toBeGreaterThan(0);
    expect(keysFor(tabs, { ...user, action: "cos:PutObject" }, catalogs).asked.map(({ key }) => key)).toEqual([
      "cos:prefix",
      "qcs:tag/env",
    ]);
  });

  it("have others that documents show, which no policy asks of", () => {
    const { others } = keysFor(tabs, { ...user, action: "cos:GetObject" }, catalogs);
    const keys = others.map(({ key }) => key);
    expect(keys).toContain("cos:secure-transport");
    expect(keys).toContain("qcs:current_time");
    expect(keys).not.toContain("qcs:ip");
    expect(keys).not.toContain("qcs:mfa");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stand beside what policies fill in of the caller", () => {
    expect(keysFor(tabs, { ...user, action: "cos:PutObject" }, catalogs).variables).toEqual([
      { name: "uin", value: "2" },
      { name: "nick" },
    ]);
    expect(keysFor(tabs, { ...emptyRequest, action: "cos:PutObject" }, catalogs).variables[0]).toEqual({ name: "uin" });
  });
});

describe("a fact", () => {
  const facts = [{ key: "qcs:mfa", state: "given", values: ["1"] }] as const;

  it("is about a key under either of its names", () => {
    expect(factAbout(facts, "mfa")).toBe(facts[0]);
    expect(factAbout(facts, "qcs:ip")).toBeUndefined();
  });

  it("is given, not known or absent", () => {
    expect(withState([], "qcs:ip", "given")).toEqual([{ key: "qcs:ip", state: "given", values: [""] }]);
    expect(withState(facts, "mfa", "unknown")).toEqual([{ key: "qcs:mfa", state: "unknown", values: ["1"] }]);
    expect(withState(facts, "mfa", "absent")).toEqual([]);
  });

  it("has a say where a policy asks of its key", () => {
    expect(hasSay("qcs:mfa", ["mfa"])).toBe(true);
    expect(hasSay("qcs:resource_tag", ["qcs:tag/env"])).toBe(true);
    expect(hasSay("qcs:ip", ["mfa"])).toBe(false);
  });

  it.each([
    ["ip", "10.0.0.0/8", false],
    ["ip", "::1", true],
    ["bool", "True", false],
    ["number", "1e3", false],
    ["date", "2026-11-22T00:00:00Z", true],
    ["text", "", true],
  ] as const)("of type %s with %j can be read: %s (A-23 to A-26)", (input, value, read) => {
    expect(canBeRead(input, value)).toBe(read);
  });
});

describe("what is known of an action", () => {
  const describing = async (action: string) =>
    describeAction(await loadCatalogsOf([action.split(":")[0] ?? ""]), action);

  it("has the resource types of the action, or of its service", async () => {
    const get = await describing("cos:GetObject");
    expect(get).toMatchObject({
      known: "documented",
      product: "Cloud Object Storage",
      access: "read",
      formsOf: "action",
    });
    expect(get.forms.map(({ id }) => id)).toContain("object");
    expect(get.sources.length).toBeGreaterThan(0);
    const open = await describing("cvm:DescribeZones");
    expect([open.formsOf, open.forms.length > 10]).toEqual(["service", true]);
  });

  it("has no type where the action is operation-level (598/10588)", async () => {
    expect(await describing("cos:GetService")).toMatchObject({
      granularity: "operation",
      forms: [],
      formsOf: "action",
    });
  });

  it("is what the SDK shows, or nothing", async () => {
    expect(await describing("scf:CreateFunction")).toMatchObject({ known: "sdk", access: "write", forms: [] });
    expect(await describing("cos:NoSuchAction")).toMatchObject({ known: "unknown", formsOf: "service" });
    expect(await describing("nothing")).toMatchObject({ known: "unknown", forms: [] });
  });
});
