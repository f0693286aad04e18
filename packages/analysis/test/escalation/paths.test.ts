import { catalog as as } from "@camwright/catalog-all/as/metadata";
import { catalog as scf } from "@camwright/catalog-all/scf/metadata";
import { catalog as tat } from "@camwright/catalog-all/tat/metadata";
import { catalog as cam } from "@camwright/catalog-cam/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as sts } from "@camwright/catalog-sts/metadata";
import { describe, expect, it } from "vitest";
import { escalationPaths } from "../../src/index.js";

/** What the catalogs know of an action: of those from the SDK only that it is there. */
interface Known {
  readonly granularity: string;
  readonly resourceTypes?: readonly string[];
  readonly conflicts?: readonly { readonly granularity: string }[];
}

const known = new Map<string, Known>([
  ...[cam, cvm, sts].flatMap(({ service, actions }) =>
    actions.map((facts) => [`${service}:${facts.name}`, facts] as const),
  ),
  ...[as, scf, tat].flatMap(({ granularity, byName }) =>
    [...byName.write, ...byName.unknown].map((action) => [action, { granularity }] as const),
  ),
]);

/** What the catalogs say of actions that touch what a step says they touch. */
const expected = {
  operation: ["operation"],
  any: ["unknown"],
  "other-user": ["resource", "user"],
  role: ["resource", "role"],
  instance: ["resource", "instance"],
} as const;

const moves = escalationPaths.flatMap(({ name, steps }) =>
  steps.flat().flatMap(({ actions, on }) => actions.map((action) => ({ name, action, on }))),
);

describe("escalation paths", () => {
  it.each(moves)("$name: $action is in the catalogs, and touches $on", ({ action, on }) => {
    const facts = known.get(action);
    // One document says that taking a role on is operation level, others name the role; both are asked.
    const conflict = facts?.conflicts?.find(({ granularity }) => granularity === on);
    const [granularity, ...types] = expected[on];
    expect(conflict?.granularity ?? facts?.granularity).toBe(granularity);
    expect(facts?.resourceTypes ?? []).toStrictEqual(expect.arrayContaining(types));
  });

  it("have names of their own and sources", () => {
    expect(new Set(escalationPaths.map(({ name }) => name)).size).toBe(escalationPaths.length);
    expect(escalationPaths.filter(({ sources }) => sources.length === 0)).toStrictEqual([]);
  });
});
