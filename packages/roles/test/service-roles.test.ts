import * as cos from "@camwright/catalog-cos";
import * as finance from "@camwright/catalog-finance";
import * as privatedns from "@camwright/catalog-privatedns";
import * as vpc from "@camwright/catalog-vpc";
import { decodePolicyValueOrThrow } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { findServiceRole, serviceRoles } from "../src/index.js";
import { isDeepFrozen } from "./deep-frozen.js";
import { published } from "./published.js";

const policies = serviceRoles.flatMap((role) => role.policies);
const constants: ReadonlySet<unknown> = new Set(
  [cos, finance, privatedns, vpc].flatMap((catalog) => Object.values(catalog)),
);

describe("the permission policies", () => {
  it.each(policies)("$name is the published document, in its order", ({ name, policy }) => {
    expect(policy).toEqual(published[name]);
    expect(JSON.stringify(policy)).toBe(JSON.stringify(published[name]));
  });

  it("are all that are published", () => {
    expect(policies.map(({ name }) => name)).toEqual(Object.keys(published));
  });

  it.each(policies)("$name names actions that a catalog has", ({ policy }) => {
    const actions = policy.statement.flatMap(({ action }) => action);
    expect(actions.filter((action) => !constants.has(action))).toEqual([]);
  });

  it.each(policies)("$name is a valid identity policy", ({ policy }) => {
    expect(decodePolicyValueOrThrow(policy, { kind: "identity" })).toEqual(policy);
  });
});

describe("the roles", () => {
  it("have the published names and entities", () => {
    expect(serviceRoles.map(({ name, roleEntity }) => [name, ...roleEntity])).toEqual([
      ["TokenHub_QCSLinkedRoleInBatchInference", "batchinference.tokenhub.cloud.tencent.com"],
      ["TokenHub_QCSLinkedRoleInInternalAccess", "internalaccess.tokenhub.cloud.tencent.com"],
      ["TokenHub_QCSLinkedRoleInTokenPlanEnterprise", "tokenplanenterprise.tokenhub.cloud.tencent.com"],
    ]);
  });

  it.each(serviceRoles)("$name says what it is for and where that is written", ({ product, kind, source, useCase }) => {
    expect([product, kind, source.ref, source.date]).toEqual([
      "TokenHub",
      "service-linked role",
      "document/product/598/79060",
      "2026-05-05",
    ]);
    expect(useCase).toMatch(/^[A-Z].+\.$/);
  });

  it.each(serviceRoles)("$name is deeply frozen", (role) => {
    expect(isDeepFrozen(role)).toBe(true);
  });

  it.each(serviceRoles)("$name is trusted to its service alone", ({ trustPolicy, roleEntity }) => {
    expect(trustPolicy).toEqual({
      version: "2.0",
      statement: [{ effect: "allow", principal: { service: roleEntity }, action: ["name/sts:AssumeRole"] }],
    });
    expect(decodePolicyValueOrThrow(trustPolicy, { kind: "trust" })).toEqual(trustPolicy);
  });
});

describe("findServiceRole", () => {
  it("finds each role by its name", () => {
    for (const role of serviceRoles) expect(findServiceRole(role.name)).toBe(role);
  });

  it.each(["", "tokenhub_qcslinkedroleinbatchinference", "toString", "__proto__"])("has no `%s`", (name) => {
    expect(findServiceRole(name)).toBeUndefined();
  });
});

describe("the list of roles", () => {
  it("cannot be changed", () => {
    expect(isDeepFrozen(serviceRoles)).toBe(true);
  });
});
