import type { Policy, Statement } from "@camwright/core";
import { explain, type Policies } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { countsOf, pathOf } from "../../../src/engine/decision/path.js";

const of = (effect: "allow" | "deny" | "none", more: Partial<Statement> = {}): Policy => ({
  version: "2.0",
  statement: effect === "none" ? [] : [{ effect, action: "*", resource: "*", ...more }],
});

const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
const resource = "qcs::cos::uin/1:docs-125/a.txt";
const ask = (policies: Policies, unknown: readonly string[] = []) =>
  explain(policies, { principal, action: "cos:GetObject", resource, unknown });

const path = (policies: Policies, unknown?: readonly string[]): readonly string[] =>
  pathOf(ask(policies, unknown)).map(({ told, standing }) => `${told.layer} ${standing}`);

const everybody = { principal: "*" } as const;
const office: Statement["condition"] = { string_equal: { "qcs:ip": ["10.1.1.1"] } };

describe("the way of a request", () => {
  it.each<[string, Policies, readonly string[]]>([
    ["allowed", { identity: [of("allow")], boundary: of("allow") }, ["identity passed", "boundary passed"]],
    [
      "allowed by the bucket",
      { identity: [of("none")], bucket: of("allow", everybody) },
      ["identity silent", "bucket passed"],
    ],
    ["nothing allows", { identity: [of("none")], boundary: of("none") }, ["identity refused", "boundary late"]],
    ["a deny", { identity: [of("deny")], bucket: of("allow", everybody) }, ["identity refused", "bucket late"]],
    ["a boundary", { identity: [of("allow")], boundary: of("none") }, ["identity passed", "boundary refused"]],
    [
      "the second level",
      { identity: [of("allow")], scp: [[of("allow")], [of("deny")], [of("deny")]] },
      ["scp passed", "scp refused", "scp late", "identity late"],
    ],
    [
      "a general deny",
      { identity: [of("allow")], general: [of("deny")], scp: [[of("allow")]] },
      ["scp passed", "general refused", "identity late"],
    ],
    [
      "a layer that is not asked",
      { identity: [of("allow")], trust: of("allow", everybody) },
      ["identity passed", "trust not-asked"],
    ],
  ])("%s", (_, policies, expected) => {
    expect(path(policies)).toEqual(expected);
  });

  it("is open where it is not known", () => {
    const policies = { identity: [of("allow")], boundary: of("allow", { condition: office }) };
    expect(path(policies, ["qcs:ip"])).toEqual(["identity passed", "boundary open"]);
  });

  it("counts statements", () => {
    const [gate] = pathOf(ask({ identity: [of("allow"), of("deny", { action: ["cvm:*"] })] }));
    expect(gate && countsOf(gate.told)).toEqual({ of: 2, matched: 1 });
  });
});
