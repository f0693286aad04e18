import { describe, expect, it } from "vitest";
import * as cam from "../src/index.js";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const exported: Readonly<Record<string, unknown>> = { ...cam };

/** The function of a type is called as the type, in camelCase. */
const functionName = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /uin$/i.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[functionName(id)];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

/** What a template gives: a policy names an account where the source writes none. */
const filled = (template: string): string =>
  template.replace(":uin/:", ":uin/${uin}:").replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name));

describe("the resources of cam", () => {
  it.each(facts.resource_types)("$id has the documented form $template", ({ id, template, params }) => {
    const parts = Object.fromEntries(["uin", ...params].map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(filled(template));
  });

  it("are known to the metadata by the template of the facts", () => {
    const templates = Object.fromEntries(facts.resource_types.map((it) => [functionName(it.id), it.template]));
    expect(Object.fromEntries(catalog.resourceTypes.map((it) => [it.id, it.template]))).toEqual(templates);
  });

  it("writes users, policies and roles as the guide does", () => {
    expect(cam.user({ uin: "100000000001", subUin: "100000000002" })).toBe(
      "qcs::cam::uin/100000000001:uin/100000000002",
    );
    expect(cam.policy({ uin: "100000000001", policyId: "*" })).toBe("qcs::cam::uin/100000000001:policyid/*");
    expect(cam.role({ uin: "100000000001", roleName: "TSF_QCSRole" })).toBe(
      "qcs::cam::uin/100000000001:roleName/TSF_QCSRole",
    );
    expect(cam.serviceLinkedRole({ uin: "100000000001", roleName: "TEM_QCSLinkedRole" })).toBe(
      "qcs::cam::uin/100000000001:role/tencentcloudServiceRoleName/TEM_QCSLinkedRole",
    );
  });

  it("needs an account where its source writes none", () => {
    const parts = { uin: "100000000001", roleId: "4611686018427397919" };
    expect(cam.serviceLinkedRoleId(parts)).toBe(
      "qcs::cam::uin/100000000001:role/tencentcloudServiceRole/4611686018427397919",
    );
    // @ts-expect-error the compiler refuses it too
    expect(() => cam.serviceLinkedRoleId({ ...parts, uin: "" })).toThrow("`uin`");
  });

  it("rejects a role name that would reach beyond its place", () => {
    // @ts-expect-error the compiler refuses it too
    expect(() => cam.role({ uin: "1:x", roleName: "a" })).toThrow("`uin`");
    expect(() => cam.role({ uin: "100000000001", roleName: "" })).toThrow("`roleName`");
  });
});
