import { describe, expect, it } from "vitest";
import type { Card, RowName } from "../../../src/engine/assist/card.js";
import { describe as describeSubject } from "../../../src/engine/assist/describe.js";
import { type Hover, hover } from "../../../src/engine/assist/hover.js";
import { load } from "./load.js";
import { marked } from "./marked.js";

const at = async (text: string): Promise<Hover | undefined> => {
  const { text: plain, offset } = marked(text);
  return hover(plain, offset, load);
};

const inStatement = (statement: string): string => `{"version": "2.0", "statement": [{${statement}}]}`;

const terms = (card: Card | undefined, name: RowName): readonly string[] =>
  (card?.rows ?? []).flatMap((each) =>
    each.name === name
      ? each.said.map((said) =>
          said._tag === "term" ? said.term : said._tag === "count" ? String(said.count) : said.text,
        )
      : [],
  );

describe("hover", () => {
  it.each([
    [inStatement('"eff|ect": "allow"'), "effect"],
    [inStatement('"Effect": "|Allow"'), "allow"],
    [inStatement('"action": [|"cos:GetObject"]'), "cos:GetObject"],
    [inStatement('"action": ["cos:Get|*"]'), "cos:Get*"],
    [inStatement('"resource": ["*|"]'), "*"],
    [inStatement('"resource": ["qcs::cos:::|x/*"]'), "qcs::cos:::x/*"],
    [inStatement('"resource": ["qcs::cos:::x/${u|in}/*"]'), "${uin}"],
    [inStatement('"condition": {"string_|like": {}}'), "string_like"],
    [inStatement('"condition": {"ip_equal": {"qcs:|ip": []}}'), "qcs:ip"],
    [inStatement('"condition": {"ip_equal": {"qcs:ip": ["|1.1.1.1"]}}'), "qcs:ip"],
    [inStatement('"principal": {"q|cs": []}'), "qcs"],
    [inStatement('"principal": {"qcs": ["qcs::cam::|uin/1:uin/2"]}'), "qcs::cam::uin/1:uin/2"],
    [inStatement('"principal": "|*"'), "*"],
    ['{"vers|ion": "2.0"', "version"],
  ])("says something about %s", async (text, title) => {
    const found = await at(text);
    expect(found?.card.title).toBe(title);
    expect((found?.card.summary.length ?? 0) + (found?.card.rows.length ?? 0)).toBeGreaterThan(0);
  });

  it.each(["|{}", '{"x|": 1}', inStatement('"effect": "al|low it"'), inStatement('"action": ["co|s"]'), "|"])(
    "says nothing about %s",
    async (text) => {
      expect(await at(text)).toBeUndefined();
    },
  );

  it("has of an action each fact with sources that are named", async () => {
    const card = (await at(inStatement('"action": ["cos:Get|Object"]')))?.card;
    expect(terms(card, "access")).toEqual(["level-read", expect.stringMatching(/^basis-/)]);
    expect(terms(card, "granularity")).toEqual(["granularity-resource"]);
    expect(terms(card, "resources").join(" ")).toContain("qcs::cos:${region}:uid/${appid}:");
    const named = new Set(card?.sources.map(({ id }) => id));
    const rows = card?.rows ?? [];
    expect(rows.every(({ sources }) => sources.length > 0 && sources.every((id) => named.has(id)))).toBe(true);
    expect(card?.sources.every(({ title, ref }) => title !== "" && ref !== "")).toBe(true);
  });

  it("says of an action that the SDK alone shows what is not known of it", async () => {
    const card = (await at(inStatement('"action": ["scf:Invoke|"]')))?.card;
    expect(card?.summary).toEqual([{ _tag: "term", term: "sdk-only" }]);
    expect(terms(card, "granularity")).toEqual(["granularity-unknown"]);
    expect(terms(card, "resources")).toEqual(["not-documented"]);
    expect(card?.sources[0]?.title).toContain("tencentcloud-sdk-nodejs");
  });

  it("says that a name is in no catalog, and that a service has none", async () => {
    expect((await at(inStatement('"action": ["cos:No|thing"]')))?.card.summary).toEqual([
      { _tag: "term", term: "not-catalogued" },
    ]);
    expect((await at(inStatement('"action": ["nobody:No|thing"]')))?.card.summary).toEqual([
      { _tag: "term", term: "no-catalog" },
    ]);
  });

  it("lists what a pattern stands for, and counts it", async () => {
    const card = (await at(inStatement('"action": ["sts:Assume|*"]')))?.card;
    expect(card?.summary).toEqual([{ _tag: "count", of: "actions", count: 3 }]);
    expect(terms(card, "actions")).toContain("sts:AssumeRole");
  });

  it("names the segments of a resource and the types that it may be of", async () => {
    const card = (await at(inStatement('"resource": ["qcs::cos:gz:uid/1250000000:|docs-1250000000/a.txt"]')))?.card;
    expect(terms(card, "region")).toEqual(["gz", "= ap-guangzhou"]);
    expect(terms(card, "account")).toEqual(["uid/1250000000"]);
    expect(terms(card, "type")).toEqual(["object"]);
    expect(terms((await at(inStatement('"resource": ["qcs::cos:::|x"]')))?.card, "account")).toEqual(["own-account"]);
  });

  it("says of a key its type, its operators and its actions", async () => {
    const card = (await at(inStatement('"condition": {"string_equal": {"cos:x-cos-|acl": []}}')))?.card;
    expect(terms(card, "type")).toEqual(["type-string"]);
    expect(terms(card, "operators")).toContain("string_like");
    expect(terms(card, "actions")).toContain("cos:PutObject");
  });

  it("says of an operator what it compares, and what its qualifier and suffix do", async () => {
    const card = (await at(inStatement('"condition": {"for_any_value:string_not_equal_if|_exist": {}}')))?.card;
    expect(card?.summary.map((said) => (said._tag === "term" ? said.term : ""))).toEqual([
      "reads-string",
      "compares-equal",
      "negated",
      "qualifier-for_any_value",
      "if-exist",
    ]);
  });

  it("knows the services that assume roles, and says of others that it does not", async () => {
    const known = await at(inStatement('"principal": {"service": ["cls.cloud.|tencent.com"]}'));
    expect(terms(known?.card, "product")).toEqual(["CLS"]);
    const other = await at(inStatement('"principal": {"service": ["x.|y"]}'));
    expect(other?.card.summary).toContainEqual({ _tag: "term", term: "principal-service-unknown" });
  });
});

describe("a subject", () => {
  it("has what is not in a text: a service and a resource type", async () => {
    const service = await describeSubject({ _tag: "service", prefix: "cos" }, [], load);
    expect(terms(service, "product")).toEqual(["Cloud Object Storage"]);
    const type = await describeSubject({ _tag: "resource-type", service: "vpc", id: "subnet" }, [], load);
    expect(terms(type, "region")).toEqual(["region-required"]);
    expect(await describeSubject({ _tag: "resource-type", service: "vpc", id: "none" }, [], load)).toBeUndefined();
  });
});
