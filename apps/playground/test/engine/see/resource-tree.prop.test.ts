import type { AllowedRow } from "@camwright/analysis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResourceNode } from "../../../src/engine/see/resource-node.js";
import { resourceTree } from "../../../src/engine/see/resource-tree.js";

const resource = fc.oneof(
  fc.constant("*"),
  fc
    .tuple(
      fc.constantFrom("cos", "cvm", "*", ""),
      fc.constantFrom("", "gz", "*"),
      fc.constantFrom("", "uin/1"),
      fc.array(fc.constantFrom("a", "b", "*"), { minLength: 1, maxLength: 20 }),
    )
    .map(([service, region, account, path]) => `qcs::${service}:${region}:${account}:${path.join("/")}`),
);
const rows: fc.Arbitrary<readonly AllowedRow[]> = fc.array(
  fc.record({
    actions: fc.uniqueArray(fc.constantFrom("cos:Get*", "cos:PutObject", "cvm:*", "*"), { minLength: 1 }),
    resources: fc.uniqueArray(resource, { minLength: 1, maxLength: 4 }),
    conditions: fc.constant([]),
    exceptions: fc.constant([]),
  }),
  { maxLength: 5 },
);

const nodesIn = (nodes: readonly ResourceNode[]): readonly ResourceNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(node.children)]);

describe("the tree of resources", () => {
  it("has every action of every resource of a row, each node once", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { roots, omitted } = resourceTree(table);
        const nodes = nodesIn(roots);
        expect(omitted).toBe(0);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        const shown = nodes.flatMap(({ grants }) =>
          grants.flatMap((grant) => grant.actions.map((action) => [grant.row, grant.resource, action].join())),
        );
        const meant = table.flatMap(({ actions, resources }, row) =>
          resources.flatMap((each) => actions.map((action) => [row, each, action].join())),
        );
        expect(shown.toSorted()).toEqual(meant.toSorted());
      }),
    );
  });

  it("counts the entries below each node", () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const node of nodesIn(resourceTree(table).roots)) {
          expect(node.count).toBe(nodesIn([node]).reduce((sum, { grants }) => sum + grants.length, 0));
        }
      }),
    );
  });

  it("has a bounded number of entries", () => {
    const many = Array.from({ length: 3000 }, (_, index) => `qcs::cos:::b-1/${String(index)}`);
    expect(resourceTree([{ actions: ["cos:*"], resources: many, conditions: [], exceptions: [] }]).omitted).toBe(1000);
  });
});
