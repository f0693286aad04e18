import { commonText, type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import { describe, expect, it } from "vitest";
import { workspaceCatalogs } from "./workspace-catalogs.js";

const types = workspaceCatalogs.flatMap(({ service, resourceTypes }) =>
  resourceTypes.map((type) => ({ service, type })),
);

/** The types of different catalogs of which a text may be either. */
const pairs = types.flatMap(({ service, type }) =>
  types
    .filter((other) => other.service > service)
    .filter((other) => commonText(resourceTemplate(type), resourceTemplate(other.type)) !== undefined)
    .map((other) => ({ name: `${service}:${type.id}, ${other.service}:${other.type.id}`, types: [type, other.type] })),
);

const kindsOf = (type: ResourceTypeFacts | undefined): readonly string[] =>
  type === undefined ? [] : [type.kind, ...(type.covers ?? [])];

const given: ReadonlySet<string> = new Set(types.map(({ type }) => type.kind));

describe("the kinds of all catalogs", () => {
  it("are one for one text, or one covers the other, in whichever catalogs the types stand", () => {
    expect(pairs.map(({ name }) => name).sort()).toEqual([
      "cam:role, sts:role",
      "cvm:eip, vpc:eipCvm",
      "cvm:instance, vpc:cvmInstance",
      "cvm:sg, vpc:securityGroup",
      "cvm:subnet, vpc:subnet",
      "cvm:vpc, vpc:vpc",
      "finance:product, lmp:all",
      "finance:product, tokenhub:all",
    ]);
    const apart = pairs.filter(
      ({ types: [one, other] }) => !kindsOf(one).some((kind) => kindsOf(other).includes(kind)),
    );
    expect(apart).toEqual([]);
  });

  it("that a resource covers are kinds of a catalog", () => {
    const covered = types.flatMap(({ type }) => [...(type.covers ?? []), ...(type.coversWhen?.covers ?? [])]);
    expect(covered.filter((kind) => !given.has(kind))).toEqual([]);
  });
});
