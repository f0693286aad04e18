import { describe, expect, it } from "vitest";
import { decideCase, explainCase, explainDocuments, type PolicyDocuments } from "../../src/index.js";
import { caller } from "../ask.js";
import { readCases } from "../fixture.js";

const request = { principal: caller, action: "cos:GetObject", resource: "qcs::cos::uid/125:docs-125/a" } as const;
const paths = (policies: PolicyDocuments): readonly string[] | undefined =>
  explainCase({ policies, request })
    .explain.layers.at(-1)
    ?.statements[0]?.misses.map(({ path }) => path);

const one = { effect: "allow", action: ["cvm:*"], resource: ["qcs::cvm:::*"] };
const document = (statement: unknown, rest = {}): unknown => ({ version: "2.0", statement, ...rest });

describe("an explained case", () => {
  const fixtures = ["identity-cases.json", "layer-cases.json", "open-points.json", "open-points-layers.json"];

  it.each(fixtures.flatMap(readCases))("$id has the decision of the case", (fixture) => {
    const { explain: why, ...decision } = explainCase(fixture);
    const plain = decideCase(fixture);
    expect({ ...decision, notes: decision.notes.slice(0, plain.notes.length) }).toEqual(plain);
    expect(why.summary).toMatch(/^`.+` (?:is allowed|is denied|may be allowed or denied): /s);
  });

  it("can be asked many times", () => {
    const explained = explainDocuments({ identity: [document([one])] }, { statements: 0 });
    expect(explained({ request }).explain.layers[0]).toMatchObject({ statements: [], omitted: 1 });
    expect(explained({ request: { ...request, action: "cvm:A" } }).explain.closest?.misses).toHaveLength(1);
  });
});

describe("the places of misses", () => {
  it("are those of the document as it is written", () => {
    expect(paths({ identity: [document([one])] })).toEqual(["/statement/0/action/0", "/statement/0/resource/0"]);
    expect(paths({ identity: [document(one)] })).toEqual(["/statement/action/0", "/statement/resource/0"]);
    expect(paths({ identity: [document([{ ...one, action: "cvm:*" }])] })?.[0]).toBe("/statement/0/action");
    const capital = { Version: "2.0", Statement: [{ Effect: "Allow", Action: "cvm:*", Resource: "*" }] };
    expect(paths({ identity: [capital] })).toEqual(["/Statement/0/Action"]);
  });

  it("may stand beside the statements, or in a bare entry", () => {
    const principal = { qcs: "qcs::cam::uin/100:uin/7" };
    const bucket = document([{ ...one, action: "*", resource: "*" }], { principal });
    expect(paths({ bucket })).toEqual(["/principal/qcs"]);
    expect(paths({ general: [{ action: "cvm:*", resource: "*" }] })).toBeUndefined();
    const [general] = explainCase({ policies: { general: [{ action: "cvm:*", resource: "*" }] }, request }).explain
      .layers;
    expect(general?.statements[0]?.misses.map(({ path }) => path)).toEqual(["/action"]);
  });

  it("keep the names of operators and keys", () => {
    const condition = { string_equal: { "qcs:tag/env": "prod", "a~b": "1" } };
    expect(paths({ identity: [document([{ ...one, action: "*", resource: "*", condition }])] })).toEqual([
      "/statement/0/condition/string_equal/qcs:tag~1env",
      "/statement/0/condition/string_equal/a~0b",
    ]);
  });

  it("are given for levels and single documents", () => {
    const allow = document({ effect: "allow", action: "*", resource: "*" });
    const { explain: why } = explainCase({
      policies: { identity: [allow], scp: [[allow], [allow, document(one)]], session: document(one) },
      request,
    });
    const places = why.layers.flatMap(({ layer, statements }) =>
      statements.flatMap(({ misses }) => misses.map(({ path }) => `${layer}${path}`)),
    );
    expect(places).toEqual([
      "scp/statement/action/0",
      "scp/statement/resource/0",
      "session/statement/action/0",
      "session/statement/resource/0",
    ]);
  });
});

describe("a document that cannot be read", () => {
  it("has no statements, and makes the verdict unknown", () => {
    const { decision, explain: why } = explainCase({ policies: { identity: [document([one]), "no policy"] }, request });
    expect(decision).toBe("unknown");
    expect(why.layers[0]).toMatchObject({
      verdict: "unknown",
      unreadable: [1],
      counts: { unknown: 0, "not-matched": 1 },
    });
    expect(why.layers[0]?.statements.map(({ policy }) => policy)).toEqual([0]);
    expect(why.closest?.policy).not.toBe(1);
  });
});
