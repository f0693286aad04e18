import { describe, expect, it } from "vitest";
import { action, allow, anyAction, deny, everything, ip, resource, tag } from "../src/index.js";
import { bucket, DescribeVpcs, GetObject, GetService, instance, object, PutObject } from "./constants.js";
import { isDeepFrozen } from "./deep-frozen.js";

describe("the object form", () => {
  it("writes the elements in CAM's order, whatever the order of the parts", () => {
    const statement = allow({ when: [ip("10.0.0.0/8")], resource: [object, bucket], action: [GetObject], sid: "read" });
    expect(JSON.stringify(statement)).toBe(
      '{"sid":"read","effect":"allow","action":["cos:GetObject"],' +
        `"resource":["${object}","${bucket}"],"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8"]}}}`,
    );
  });

  it("writes one action and one resource as lists", () => {
    expect(deny({ action: GetObject, resource: object })).toEqual({
      effect: "deny",
      action: ["cos:GetObject"],
      resource: [object],
    });
  });

  it("writes the star bare when it is the element, and in the list when it is listed", () => {
    expect(allow({ action: anyAction, resource: everything })).toEqual({ effect: "allow", action: "*", resource: "*" });
    expect(allow({ action: [anyAction], resource: [everything] })).toEqual({
      effect: "allow",
      action: ["*"],
      resource: ["*"],
    });
  });

  it("keeps order and repetition of actions", () => {
    const { action: written } = allow({ action: [PutObject, GetObject, PutObject], resource: everything });
    expect(written).toEqual(["cos:PutObject", "cos:GetObject", "cos:PutObject"]);
  });

  it("is plain, deeply frozen data that shares no list with its input", () => {
    const actions = [GetObject, PutObject];
    const statement = allow({ action: actions, resource: object, when: [tag.resource("env", "prod")] });
    actions.pop();
    expect(statement.action).toEqual(["cos:GetObject", "cos:PutObject"]);
    expect(isDeepFrozen(statement)).toBe(true);
    expect(Object.getOwnPropertyNames(statement)).toEqual(["effect", "action", "resource", "condition"]);
    expect(Object.isFrozen(actions)).toBe(false);
  });

  it("has no condition without a test", () => {
    expect(allow({ action: DescribeVpcs, resource: instance, when: [] })).not.toHaveProperty("condition");
  });

  it("refuses empty lists that the compiler could not see", () => {
    const actions: (typeof GetObject)[] = [];
    const resources: (typeof object)[] = [];
    expect(() => allow({ action: actions, resource: object })).toThrow("a statement needs at least one action");
    expect(() => allow({ action: GetObject, resource: resources })).toThrow("a statement needs at least one resource");
  });

  it("says so where a program without types misspelt a constant", () => {
    const absent = undefined as unknown as typeof GetObject;
    expect(() => allow(absent)).toThrow("an action is undefined");
    expect(() => allow(GetObject, absent)).toThrow("an action is undefined");
    expect(() => allow({ action: [GetObject, absent], resource: object })).toThrow("an action is undefined");
  });
});

describe("the staged form", () => {
  it("gives the statement that the object form gives", () => {
    const parts = { action: [GetObject, PutObject], resource: [object, bucket] };
    expect(allow(GetObject, PutObject).on(object, bucket)).toEqual(allow(parts));
    expect(JSON.stringify(deny(GetObject, PutObject).on(object, bucket))).toBe(JSON.stringify(deny(parts)));
    expect(allow(GetService).on(everything)).toEqual(allow({ action: GetService, resource: everything }));
    expect(deny(anyAction).on(everything).action).toBe("*");
    expect(deny(anyAction, action("cos:*")).on(everything, resource("qcs::cos:::*"))).toMatchObject({
      action: ["*", "cos:*"],
      resource: ["*", "qcs::cos:::*"],
    });
  });

  it("adds conditions in a new statement and leaves the old one as it was", () => {
    const plain = allow(GetObject).on(object);
    const limited = plain.when(ip("10.0.0.0/8"));
    const both = limited.when(tag.resource("env", "prod"));
    expect(plain.condition).toBeUndefined();
    expect(limited.condition).toEqual({ ip_equal: { "qcs:ip": ["10.0.0.0/8"] } });
    expect(both.condition).toEqual({
      ip_equal: { "qcs:ip": ["10.0.0.0/8"] },
      "for_any_value:string_equal": { "qcs:resource_tag": ["env&prod"] },
    });
    expect(both).toEqual(
      allow({ action: GetObject, resource: object, when: [ip("10.0.0.0/8"), tag.resource("env", "prod")] }),
    );
  });

  it("is frozen, and `when` is not among its data", () => {
    const statement = allow(GetObject).on(object).when(ip("10.0.0.0/8"));
    expect(isDeepFrozen(statement)).toBe(true);
    expect(isDeepFrozen(allow(GetObject))).toBe(true);
    expect(Object.keys(statement)).toEqual(["effect", "action", "resource", "condition"]);
  });

  it("refuses a second test of the same operator and key, in whichever call", () => {
    const limited = allow(GetObject).on(object).when(ip("10.0.0.0/8"));
    expect(() => limited.when(ip("192.0.2.1"))).toThrow("`ip_equal` on `qcs:ip` is tested twice");
  });
});
