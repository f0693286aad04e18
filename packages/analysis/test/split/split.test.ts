import { encodePolicy, type Policy, type Statement, sizeOf } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { isEquivalent, type Split, type SplitDocument, split } from "../../src/index.js";
import { allow, deny } from "../support.js";
import { randomly, someStatement, someStatements } from "./statements.js";

const policy = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

const many = (count: number, text: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => text(index));

const path = (index: number): string => `qcs::cos:ap-guangzhou:uid/1250000000:b${String(index)}-1250000000/*`;

type Done = Extract<Split, { readonly answer: "yes" }>;

const done = (result: Split): Done => {
  if (result.answer !== "yes") throw new Error(result.reason);
  return result;
};

const sizes = ({ documents }: Done): readonly number[] =>
  documents.map((document) => sizeOf(document.policy, "identity")?.size ?? Number.NaN);

const statements = ({ documents }: Done): readonly Statement[] =>
  documents.flatMap((document) => document.policy.statement);

/** The documents that are not the same as before, by their names. */
const changed = (before: Done, after: Done): readonly string[] => {
  const texts = ({ documents }: Done): ReadonlyMap<string, string> =>
    new Map(documents.map((document) => [document.name, encodePolicy(document.policy)]));
  const [old, next] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((name) => old.get(name) !== next.get(name));
};

describe("the documents", () => {
  it("are as few as one, and none for nothing", () => {
    expect(done(split([policy(allow("cos:*"))]))).toEqual({
      answer: "yes",
      documents: [{ name: "policy-1", policy: policy(allow("cos:*")) }],
      atLeast: 1,
      cut: 0,
      steps: [
        { step: "create", name: "policy-1", policy: policy(allow("cos:*")) },
        { step: "attach", name: "policy-1" },
      ],
    });
    expect(done(split([])).documents).toEqual([]);
    expect(done(split([policy()])).documents).toEqual([]);
  });

  it("hold a statement once that is there twice, in other words", () => {
    const twice = [policy(allow("cos:Get*"), allow("name/cos:Get*")), policy(allow("cos:Get*"))];
    expect(statements(done(split(twice)))).toEqual([allow("cos:Get*")]);
  });

  it.each([5000, 12_000, 50_000, 100_000])("of %d characters are within the limit and few", (characters) => {
    const input = [policy(...someStatements(characters, characters))];
    const result = done(split(input));
    expect(Math.max(...sizes(result))).toBeLessThanOrEqual(6144);
    expect(isEquivalent({ identity: input }, { identity: result.documents.map((each) => each.policy) }).answer).toBe(
      "yes",
    );
    expect(result.documents.length).toBeLessThanOrEqual(Math.ceil(result.atLeast * 1.25) + 1);
    expect(result.steps?.length).toBe(2 * result.documents.length);
  });

  it("are the same in whatever order the statements come", () => {
    const input = someStatements(30_000, 1);
    const { documents } = done(split([policy(...input)]));
    expect(done(split([policy(...input.toReversed())])).documents).toEqual(documents);
    expect(done(split(input.map((statement) => policy(statement)))).documents).toEqual(documents);
  });

  it("are attached with all denies before the first allow", () => {
    const { documents } = done(split([policy(...someStatements(30_000, 2))]));
    const effects = documents.flatMap((document) => document.policy.statement.map(({ effect }) => effect));
    expect(effects).toEqual(effects.toSorted().toReversed());
  });
});

describe("a statement over the limit", () => {
  const actions = many(90, (index) => `cos:GetThing${String(index)}`);
  const resources = many(60, path);
  const condition = { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };

  it.each<[string, Statement]>([
    ["resources", { effect: "allow", action: ["cos:Get*"], resource: resources, condition }],
    ["resources of a deny", { effect: "deny", action: ["cos:Get*"], resource: resources }],
    ["actions", { effect: "allow", action: actions, resource: "*", condition }],
    ["both", { sid: "s", effect: "allow", action: actions, resource: resources, condition }],
  ])("is cut by its %s", (_, statement) => {
    const input = [policy(statement, allow("cos:*", "*", condition))];
    const result = done(split(input, 1200));
    expect(result.cut).toBe(1);
    expect(Math.max(...sizes(result))).toBeLessThanOrEqual(1200);
    for (const part of statements(result).filter(({ action }) => action[0] !== "cos:*")) {
      expect([part.effect, part.condition]).toEqual([statement.effect, statement.condition]);
    }
    const sids = statements(result).flatMap(({ sid }) => sid ?? []);
    expect(new Set(sids).size).toBe(sids.length);
    expect(sids.every((sid) => /^s-[0-9a-z]{7}$/.test(sid))).toBe(true);
  });

  it("keeps most of its parts when it is edited", () => {
    const statement = (list: readonly string[]): Policy =>
      policy({ effect: "allow", action: ["cos:Get*"], resource: list });
    const before = done(split([statement(resources)], 800));
    const after = done(
      split([statement([...resources.slice(0, 20), path(500), ...resources.slice(20)])], 800, before.documents),
    );
    expect(before.documents.length).toBeGreaterThan(4);
    expect(changed(before, after).length).toBeLessThanOrEqual(3);
  });

  it.each<[string, Statement]>([
    ["one resource", allow("cos:*", path(0).padEnd(400, "x"))],
    ["the condition", allow("cos:*", "*", { string_equal: { k: many(60, (index) => `value${String(index)}`) } })],
  ])("cannot be cut where %s is too long", (_, statement) => {
    expect(split([policy(allow("cvm:*"), statement)], 300)).toMatchObject({ answer: "no" });
  });
});

describe("with the documents of the last split", () => {
  const input = someStatements(40_000, 7);
  const before = done(split([policy(...input)]));

  it("nothing is to do for the same, in another order", () => {
    expect(done(split([policy(...input.toReversed())], 6144, before.documents))).toEqual({ ...before, steps: [] });
  });

  it.each<[string, readonly Statement[]]>([
    ["taken away", input.filter((_, index) => index !== 40)],
    ["edited", input.map((each, index) => (index === 40 ? { ...each, action: ["cos:Other", ...each.action] } : each))],
    ["turned round", input.map((each, index) => (index === 40 ? deny("cos:Turned", each.resource?.[0]) : each))],
    ["added", [...input, someStatement(9999, randomly(9))]],
  ])("one document changes when a statement is %s", (_, next) => {
    const after = done(split([policy(...next)], 6144, before.documents));
    expect(changed(before, after)).toHaveLength(1);
    expect(after.steps).toHaveLength(1);
    expect(after.steps?.[0]?.step).toBe("update");
  });

  it("a document that has become empty is detached and deleted", () => {
    const [first, ...others] = before.documents;
    const keys = new Set(first?.policy.statement);
    const after = done(split([policy(...input.filter((each) => !keys.has(each)))], 6144, before.documents));
    expect(after.documents).toEqual(others);
    expect(after.steps).toEqual([
      { step: "detach", name: "policy-1" },
      { step: "delete", name: "policy-1" },
    ]);
    const rest = input.filter((each) => !keys.has(each));
    const more = done(split([policy(...rest, ...someStatements(9000, 8))], 6144, before.documents));
    expect(more.documents.length).toBeGreaterThan(others.length);
    expect(new Set(more.documents.map(({ name }) => name)).size).toBe(more.documents.length);
  });

  it("a smaller limit moves statements out, and no more than that", () => {
    const after = done(split([policy(...input)], 5600, before.documents));
    expect(Math.max(...sizes(after))).toBeLessThanOrEqual(5600);
    const home = new Map(
      before.documents.flatMap(({ name, policy: { statement } }) => statement.map((each) => [each, name])),
    );
    const moves = after.documents.flatMap(({ name, policy: { statement } }) =>
      statement.filter((each) => home.get(each) !== name),
    );
    expect(moves.length).toBeLessThan(input.length / 5);
    expect(after.steps).toBeDefined();
  });
});

it("one edit changes one document with the last split, and one or two without", () => {
  const counts = { with: 0, without: 0, documents: 0, atLeast: 0 };
  for (let seed = 1; seed <= 12; seed += 1) {
    const input = someStatements(40_000, seed);
    const below = randomly(seed);
    const at = below(input.length);
    const next =
      [
        () => input.toSpliced(at, 1),
        () => input.toSpliced(at, 0, someStatement(9999, below)),
        () => input.with(at, { effect: "allow", action: ["cos:Other"], resource: input[at]?.resource ?? [] }),
      ][seed % 3]?.() ?? [];
    const before = done(split([policy(...input)]));
    counts.with += changed(before, done(split([policy(...next)], 6144, before.documents))).length;
    // Names are numbers of places, so texts are compared.
    const texts = new Set(before.documents.map((each) => encodePolicy(each.policy)));
    counts.without += done(split([policy(...next)])).documents.filter(
      (each) => !texts.has(encodePolicy(each.policy)),
    ).length;
    counts.documents += before.documents.length;
    counts.atLeast += before.atLeast;
  }
  expect(counts.with).toBe(12);
  expect(counts.without).toBeLessThanOrEqual(24);
  expect(counts.documents / counts.atLeast).toBeLessThan(1.2);
});

describe("no documents", () => {
  it("for policies with principals", () => {
    const principal = { qcs: ["qcs::cam::anyone:anyone"] };
    expect(split([policy({ ...allow("cos:*"), principal })])).toMatchObject({ answer: "no" });
  });

  it("where more would be needed than may be attached", () => {
    const input = [policy(...many(201, path).map((resource) => allow("cos:*", resource)))];
    expect(split(input, 150)).toMatchObject({ answer: "no" });
  });

  it("where the proof is not found", () => {
    const statement: Statement = {
      effect: "allow",
      action: many(40, (index) => `cos:*a${String(index)}*`),
      resource: many(40, path),
    };
    expect(split([policy(statement)], 700, [], { steps: 50 })).toMatchObject({ answer: "unknown" });
  });

  it.each([0, -1, Number.NaN])("for the limit %d", (limit) => {
    expect(() => split([], limit)).toThrow(TypeError);
  });

  it("for two previous documents of one name", () => {
    const previous: readonly SplitDocument[] = [policy(), policy()].map((each) => ({ name: "a", policy: each }));
    expect(() => split([], 6144, previous)).toThrow(TypeError);
  });
});

it("gives no steps where more policies would be attached in between than may be", () => {
  const old = many(200, (index) => path(index)).map((resource, index) => ({
    name: `old-${String(index)}`,
    policy: policy(allow("cos:*", resource)),
  }));
  // Everything moves, and each document is full.
  const swapped = many(200, (index) => path(index + 1000)).map((resource) => allow("cos:*", resource));
  const result = done(split([policy(...swapped)], 150, old));
  expect(result.documents).toHaveLength(200);
  expect(result).toMatchObject({ reason: expect.stringContaining("200 policies") as string });
  expect(result.steps).toBeUndefined();
});
