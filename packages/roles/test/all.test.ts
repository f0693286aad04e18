import { decodePolicyValueOrThrow, type Policy } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { type DocumentedRole, legacyServicePrincipals, roleNaming, roleOf, roles } from "../src/all.js";
import { serviceRoles } from "../src/index.js";
import { isDeepFrozen } from "./deep-frozen.js";
import { documents, facts } from "./facts.js";

const count = (test: (role: DocumentedRole) => boolean): number => roles.filter(test).length;
const policies = roles.flatMap((role) => role.policies);
const extent = (wanted: string): number => policies.filter((each) => each.extent === wanted).length;

describe("the documented roles", () => {
  it("are those of the facts, in their order and spelling", () => {
    expect(roles.map(({ name, product, kind }) => [name, product, kind])).toEqual(
      facts.map(({ role_name, product, type }) => [role_name, product, type]),
    );
    expect([
      count(({ kind }) => kind === "service-linked role"),
      count(({ kind }) => kind === "service role"),
      policies.length,
    ]).toEqual([70, 26, 78]);
  });

  it("say how much of each policy is known", () => {
    expect([extent("full"), extent("partial"), extent("listed"), extent("unknown")]).toEqual([20, 13, 6, 39]);
  });

  it.each(roles)("$name has a policy exactly where the whole document is known", (role) => {
    for (const each of role.policies) expect(each.policy !== null).toBe(each.extent === "full");
  });

  it.each(roles)("$name is deeply frozen", (role) => {
    expect(isDeepFrozen(role)).toBe(true);
  });

  it.each(roles)("$name has a source and a use", ({ sources, useCase }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(useCase).toMatch(/\.$/);
  });
});

describe("the policies", () => {
  it.each(documents)("of $role are the published document, as it is read", ({ role, index, document }) => {
    const policy = roleOf(role)?.policies[index]?.policy;
    expect(policy).toEqual(decodePolicyValueOrThrow(document, { kind: "identity" }));
  });

  it("have a document for each one that is called full", () => {
    expect(documents).toHaveLength(extent("full"));
  });

  it.each(serviceRoles)("of $name are those that are written by hand", (role) => {
    const documented = roleOf(role.name);
    expect(documented?.policies.map(({ name, policy }) => ({ name, policy }))).toEqual(role.policies);
    expect([documented?.roleEntity, documented?.kind, documented?.trustPolicy]).toEqual([
      role.roleEntity,
      role.kind,
      role.trustPolicy,
    ]);
  });
});

describe("the trust policies", () => {
  const published = facts.filter(({ trust_policy }) => trust_policy !== undefined);

  it("are printed for four roles", () => {
    expect(published.map(({ role_name }) => role_name)).toEqual(
      roles.filter(({ trustBasis }) => trustBasis === "published").map(({ name }) => name),
    );
    expect(published).toHaveLength(4);
  });

  it.each(published)("of $role_name is the published document, as it is read", ({ role_name, trust_policy }) => {
    expect(roleOf(role_name)?.trustPolicy).toEqual(decodePolicyValueOrThrow(trust_policy, { kind: "trust" }));
  });

  it.each(facts)("of $role_name trusts the role entity, and is unknown with it", ({ role_name, role_entity }) => {
    const { roleEntity, trustPolicy, trustBasis } = roleOf(role_name) as DocumentedRole;
    expect(roleEntity).toEqual(role_entity.length === 0 ? null : role_entity);
    expect(trustPolicy?.statement.map(({ principal }) => principal)).toEqual(
      roleEntity === null ? undefined : [{ service: roleEntity }],
    );
    expect(trustBasis === "unknown").toBe(roleEntity === null);
  });

  it("are valid", () => {
    const known: readonly Policy[] = roles.flatMap(({ trustPolicy }) => trustPolicy ?? []);
    expect(known).toHaveLength(71);
    for (const each of known) expect(decodePolicyValueOrThrow(each, { kind: "trust" })).toEqual(each);
  });
});

describe("roleOf", () => {
  it("finds each role by its name", () => {
    for (const role of roles) expect(roleOf(role.name)).toBe(role);
  });

  it.each(["", "tke_qcsrole", "toString", "__proto__"])("has no `%s`", (name) => {
    expect(roleOf(name)).toBeUndefined();
  });
});

describe("the naming", () => {
  it("is in words, with the kinds that the API knows", () => {
    expect(roleNaming.roleTypes).toEqual(["user", "system", "service_linked"]);
    expect(roleNaming.serviceLinkedRoleName).toContain("VOD_LogToCLS");
  });

  it("has the principals of the older list with their source", () => {
    expect(legacyServicePrincipals).toHaveLength(23);
    expect(new Set(legacyServicePrincipals.map(({ source }) => source.ref))).toEqual(
      new Set(["cloud.tencent.com/document/product/598/19447"]),
    );
  });
});
