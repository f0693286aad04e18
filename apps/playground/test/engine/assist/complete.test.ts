import { describe, expect, it } from "vitest";
import { complete } from "../../../src/engine/assist/complete.js";
import type { Completion, Insertion, Suggestion } from "../../../src/engine/assist/suggestion.js";
import type { TabKind } from "../../../src/engine/workspace.js";
import { load } from "./load.js";
import { marked } from "./marked.js";

const accounts = { uins: ["100000000001"], appIds: ["1250000000"] };

const completed = async (text: string, kind: TabKind = "identity"): Promise<Completion | undefined> =>
  complete({ ...marked(text), kind, accounts }, load);

const labels = ({ suggestions }: { readonly suggestions: readonly Suggestion[] }): readonly string[] =>
  suggestions.map(({ label }) => label);

const inserted = (text: string, { from, to, pieces }: Insertion): string => {
  const put = pieces.map((piece) => (piece._tag === "text" ? piece.text : piece.initial)).join("");
  return text.slice(0, from) + put + text.slice(to);
};

/** The text after the suggestion with a label is taken. */
const taken = async (text: string, label: string, kind: TabKind = "identity"): Promise<string | undefined> => {
  const suggestion = (await completed(text, kind))?.suggestions.find((each) => each.label === label);
  return suggestion && inserted(marked(text).text, suggestion.insertion);
};

describe("elements", () => {
  it.each<readonly [string, TabKind, readonly string[]]>([
    ["{|}", "identity", ["version", "statement"]],
    ['{"version": "2.0", "statement": [{|}]}', "identity", ["effect", "action", "resource", "condition"]],
    ['{"statement": [{|}]}', "trust", ["effect", "principal", "action", "condition"]],
    ['{"statement": [{|}]}', "bucket", ["sid", "effect", "principal", "action", "resource", "condition"]],
    ['{"statement": [{"effect": "allow", "action": ["cos:*"] |}]}', "scp", ["resource", "condition"]],
    ['{"statement": {"effect": "allow", |}}', "session", ["action", "resource", "condition"]],
    ['{"Statement": [{"Effect": "Allow", "|"}]}', "bucket", ["Sid", "Principal", "Action", "Resource", "Condition"]],
    ['{"statement": [{"principal": {"qcs": [], |}}]}', "bucket", ["service", "federated"]],
  ])("that are missing in %s as %s", async (text, kind, expected) => {
    expect(labels((await completed(text, kind)) ?? { suggestions: [] })).toEqual(expected);
  });

  it.each([
    ['{"version": "2.0" |}', "statement", '{"version": "2.0", "statement": []}'],
    ['{|"version": "2.0"}', "statement", '{"statement": [],"version": "2.0"}'],
    ['{"statement": [{"eff|', "effect", '{"statement": [{"effect": ""'],
    ['{"statement": [{eff|}]}', "effect", '{"statement": [{"effect": ""}]}'],
    ['{"statement": [{"eff|": "allow"}]}', "effect", '{"statement": [{"effect": "allow"}]}'],
    ['{"statement": [{"effect": |}]}', "deny", '{"statement": [{"effect": "deny"}]}'],
    [
      '{"Statement": [{"Effect": "Allow"}, {"Effect": "|"}]}',
      "Deny",
      '{"Statement": [{"Effect": "Allow"}, {"Effect": "Deny"}]}',
    ],
    ['{"version": |}', "2.0", '{"version": "2.0"}'],
    [
      '{"statement": |}',
      "{ … }",
      '{"statement": [{\n\t"effect": "allow",\n\t"action": [""],\n\t"resource": ["*"]\n}]}',
    ],
  ])("are put in with what is missing around them: %s", async (text, label, expected) => {
    expect(await taken(text, label)).toBe(expected);
  });
});

describe("actions", () => {
  it("begin with the services, and with those of the document first", async () => {
    const found = await completed('{"statement": [{"action": ["vpc:CreateVpc", "|"]}]}');
    const first = found?.suggestions.toSorted((one, other) => other.rank - one.rank)[0];
    expect(first).toMatchObject({ label: "vpc:", kind: "service", goesOn: true });
    expect(labels(found ?? { suggestions: [] })).toEqual(
      expect.arrayContaining(["cos:", "scf:", "vpc:DeleteVpc", "*"]),
    );
    expect(found).toMatchObject({ start: "", without: '":' });
  });

  it("are those of the service that is typed, with level, meaning and the number that a pattern has", async () => {
    const found = await completed('{"statement": [{"action": ["cos:Get|"]}]}');
    const one = found?.suggestions.find(({ label }) => label === "cos:GetObject");
    expect(one?.detail[0]).toEqual({ _tag: "term", term: "level-read" });
    const pattern = found?.suggestions.find(({ label }) => label === "cos:Get*");
    const names = labels(found ?? { suggestions: [] }).filter((label) => /^cos:Get\w+$/.test(label));
    expect(pattern?.detail).toEqual([{ _tag: "count", of: "actions", count: names.length }]);
    expect(found).toMatchObject({ start: "cos:", without: '"' });
  });

  it("of a role are those that assume it, and those of a bucket are of COS", async () => {
    const trust = await completed('{"statement": [{"action": ["|"]}]}', "trust");
    expect(labels(trust ?? { suggestions: [] })).toContain("name/sts:AssumeRole");
    const bucket = await completed('{"statement": [{"action": ["|"]}]}', "bucket");
    const services = (bucket?.suggestions ?? []).filter(({ kind }) => kind === "service").map(({ label }) => label);
    expect(services).toEqual(["name/cos:"]);
  });

  it.each([
    ['{"statement": [{"action": |}]}', "cos:", '{"statement": [{"action": ["cos:"]}]}'],
    ['{"statement": [{"action": "cos:|"}]}', "cos:*", '{"statement": [{"action": "cos:*"}]}'],
    ['{"statement": [{"action": ["cos:GetO|bj"]}]}', "cos:GetObject", '{"statement": [{"action": ["cos:GetObject"]}]}'],
    ['{"statement": [{"action": ["cos:Get|', "cos:GetObject", '{"statement": [{"action": ["cos:GetObject"'],
    [
      '{"statement": [{"action": ["name/cos:|"]}]}',
      "name/cos:GetObject",
      '{"statement": [{"action": ["name/cos:GetObject"]}]}',
    ],
    ['{"statement": [{"action": ["a:B" | "c:D"]}]}', "cos:", '{"statement": [{"action": ["a:B", "cos:", "c:D"]}]}'],
  ])("are put in: %s", async (text, label, expected) => {
    expect(await taken(text, label)).toBe(expected);
  });
});

describe("resources", () => {
  const cos = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";

  it("are templates of what the actions take, first, with the known account in its form", async () => {
    const text = '{"statement": [{"action": ["cos:GetObject"], "resource": ["|"]}]}';
    const found = (await completed(text))?.suggestions.toSorted((one, other) => other.rank - one.rank);
    expect(found?.[0]?.label).toBe(cos);
    expect(found?.[0]?.insertion.pieces).toContainEqual({ _tag: "field", name: "appid", initial: "1250000000" });
    expect(found?.[0]?.insertion.pieces).toContainEqual({ _tag: "field", name: "region", initial: "region" });
  });

  it("are everything, first, for actions that take nothing less", async () => {
    const text = '{"statement": [{"action": ["cam:AddUser", "cam:CreateGroup"], "resource": |}]}';
    const found = (await completed(text))?.suggestions.toSorted((one, other) => other.rank - one.rank);
    expect(found?.[0]).toMatchObject({ label: "*", detail: [{ _tag: "term", term: "needs-everything" }] });
  });

  it.each([
    ["qcs::cos:ap-|:uid/1:x", "ap-shanghai", "qcs::cos:ap-shanghai:uid/1:x"],
    ["qcs::cos::|", "uid/1250000000", "qcs::cos::uid/1250000000"],
    ["qcs::vpc::uin/|:vpc/*", "uin/100000000001", "qcs::vpc::uin/100000000001:vpc/*"],
    ["qcs::cam::uin/1:x/$|", "${uin}", "qcs::cam::uin/1:x/${uin}"],
  ])("have values for a segment: %s", async (resource, label, expected) => {
    expect(await taken(`{"statement": [{"resource": ["${resource}"]}]}`, label)).toBe(
      `{"statement": [{"resource": ["${expected}"]}]}`,
    );
  });
});

describe("principals", () => {
  it.each<readonly [string, TabKind, string, string]>([
    ['{"statement": [{"principal": |}]}', "bucket", "*", '{"statement": [{"principal": "*"}]}'],
    [
      '{"statement": [{"principal": |}]}',
      "trust",
      '{ "service": [ ] }',
      '{"statement": [{"principal": {"service": [""]}}]}',
    ],
    [
      '{"statement": [{"principal": {"service": ["|"]}}]}',
      "trust",
      "cls.cloud.tencent.com",
      '{"statement": [{"principal": {"service": ["cls.cloud.tencent.com"]}}]}',
    ],
    [
      '{"statement": [{"principal": {"qcs": ["|"]}}]}',
      "bucket",
      "qcs::cam::uin/${root}:uin/${root}",
      '{"statement": [{"principal": {"qcs": ["qcs::cam::uin/100000000001:uin/100000000001"]}}]}',
    ],
  ])("are put in: %s as %s", async (text, kind, label, expected) => {
    expect(await taken(text, label, kind)).toBe(expected);
  });
});

describe("conditions", () => {
  const inCondition = (condition: string): string =>
    `{"statement": [{"action": ["cos:PutObject"], "condition": ${condition}}]}`;

  it("have the operators that read the key beneath", async () => {
    const found = labels((await completed(inCondition('{"|": {"qcs:ip": []}}'))) ?? { suggestions: [] });
    expect(found).toEqual(expect.arrayContaining(["ip_equal", "ip_not_equal_if_exist", "null_equal"]));
    expect(found).not.toContain("string_equal");
    expect(found).not.toContain("null_equal_if_exist");
  });

  it("have the keys that an operator reads, those of the actions first", async () => {
    const found = (await completed(inCondition('{"string_equal": {|}}')))?.suggestions ?? [];
    const first = found.toSorted((one, other) => other.rank - one.rank)[0];
    expect(first?.label).toMatch(/^cos:/);
    expect(found.map(({ label }) => label)).not.toContain("qcs:ip");
    expect(found.map(({ label }) => label)).toContain("cos:x-cos-acl");
  });

  it.each([
    ["{|}", "qcs:ip", '{"ip_equal": {"qcs:ip": []}}'],
    ["{|}", "string_like", '{"string_like": {}}'],
    ['{"ip_equal": {"|"}}', "qcs:ip", '{"ip_equal": {"qcs:ip": []}}'],
    ['{"bool_equal": {"cos:secure-transport": |}}', "true", '{"bool_equal": {"cos:secure-transport": ["true"]}}'],
    [
      '{"string_equal": {"qcs:resource_tag": [|]}}',
      "key&value",
      '{"string_equal": {"qcs:resource_tag": ["key&value"]}}',
    ],
    ['{"string_equal": {"vpc:region": ["|"]}}', "ap-guangzhou", '{"string_equal": {"vpc:region": ["ap-guangzhou"]}}'],
  ])("are put in: %s", async (condition, label, expected) => {
    expect(await taken(inCondition(condition), label)).toBe(inCondition(expected));
  });
});

describe("suggestions", () => {
  it.each([
    '{"version": "2.0", "statement": [|]}',
    '{"version": "2.0" | }',
    '{"version": "2.0", "statement": [{"effect": "allow" | , "action": ["cos:*"], "resource": ["*"]}]}',
    '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:*", |], "resource": ["*"]}]}',
    '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:*"], "resource": [| "*"], "condition": {}}]}',
    '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:*"], "resource": ["*"], "condition": {|}}]}',
  ])("leave JSON behind, whichever is taken: %s", async (text) => {
    const { suggestions } = (await completed(text)) ?? { suggestions: [] };
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { insertion } of suggestions)
      expect(() => JSON.parse(inserted(marked(text).text, insertion)) as unknown).not.toThrow();
  });

  it.each(["", "|", "[|]", '{"x": {"y": |}}', '{"version": 2|}', `{"x": "${"x".repeat(300_000)}|"}`])(
    "are not there where no policy has anything: %.20s",
    async (text) => {
      expect(await completed(text.includes("|") ? text : `${text}|`)).toBeUndefined();
    },
  );
});
