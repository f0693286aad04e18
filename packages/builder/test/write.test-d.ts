/* oxlint-disable vitest/expect-expect -- the `@ts-expect-error` lines are the assertions */
import type { Action, Resource } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import {
  action,
  allow,
  anyAction,
  type CamTypeError,
  type Draft,
  deny,
  everything,
  type IdentityStatement,
  ip,
  policy,
  resource,
  type Stages,
  type StatementParts,
  type Uncovered,
} from "../src/index.js";
import * as cos from "./constants.js";

type Unmatchable<Culprits> = CamTypeError<"no listed resource can match these actions", Culprits>;

describe("the object form", () => {
  it("compiles where each action can match a listed resource", () => {
    expectTypeOf(allow({ action: cos.GetObject, resource: cos.object })).toEqualTypeOf<IdentityStatement>();
    allow({ action: [cos.GetObject, cos.PutObject], resource: [cos.object, cos.instance] });
    allow({ action: [cos.GetObject, cos.PutBucket], resource: cos.contents });
    allow({ action: [cos.GetObject, cos.PutBucket], resource: [cos.object, cos.bucket], when: [ip("10.0.0.1")] });
    allow({ action: [cos.GetService, cos.GetObject], resource: everything });
    allow({ action: [cos.GetService, cos.GetObject], resource: [cos.object, everything] });
    deny({ sid: "a", action: cos.GetService, resource: [everything] });
  });

  it("takes lists from variables, readonly ones too", () => {
    const actions = [cos.GetObject, cos.PutObject];
    const resources = [cos.object, cos.bucket] as const;
    allow({ action: actions, resource: resources });
    // @ts-expect-error neither action accepts a bucket
    allow({ action: actions, resource: [cos.bucket] });
  });

  it("is relaxed where the catalog knows nothing", () => {
    allow({ action: cos.DescribeVpcs, resource: cos.instance });
    allow({ action: anyAction, resource: cos.object });
    allow({ action: action("name/asr:*"), resource: cos.object });
    allow({ action: [cos.GetService, cos.GetObject], resource: resource("qcs::cos:::*") });
    allow({ action: cos.GetObject as Action, resource: cos.bucket });
    allow({ action: cos.GetObject, resource: cos.bucket as Resource });
    // @ts-expect-error the unknown granularity of one action says nothing about another
    allow({ action: [cos.DescribeVpcs, cos.GetObject], resource: cos.instance });
  });

  it("takes parts from variables", () => {
    const parts = { action: [cos.GetObject], resource: cos.object };
    allow({ ...parts, when: [ip("10.0.0.1")] });
    const checkedByNobody: StatementParts = parts;
    expectTypeOf(allow(checkedByNobody)).toEqualTypeOf<IdentityStatement>();
    // @ts-expect-error a variable is checked as what stands in the call
    allow({ ...parts, resource: cos.bucket });
  });

  it("works for an action that is a type parameter once it is widened", () => {
    const everywhere = <A extends Action>(given: A): IdentityStatement =>
      allow({ action: given as Action, resource: everything });
    expectTypeOf(everywhere(cos.GetObject)).toEqualTypeOf<IdentityStatement>();
  });

  it("rejects a statement that can never apply", () => {
    // @ts-expect-error an object is no bucket
    allow({ action: cos.GetObject, resource: cos.bucket });
    // @ts-expect-error nor one of the other kinds
    allow({ action: cos.GetObject, resource: [cos.bucket, cos.instance] });
    // @ts-expect-error one action of several is left out
    allow({ action: [cos.GetObject, cos.PutBucket], resource: [cos.object] });
    // @ts-expect-error operation level needs everything
    allow({ action: cos.GetService, resource: cos.object });
    // @ts-expect-error mixed granularity
    deny({ action: [cos.GetService, cos.GetObject], resource: [cos.object, cos.bucket] });
  });

  it("rejects missing, empty and foreign parts", () => {
    // @ts-expect-error no implicit everything
    allow({ action: cos.GetObject });
    // @ts-expect-error no resource
    allow({ action: cos.GetObject, resource: [] });
    // @ts-expect-error no action
    allow({ action: [], resource: everything });
    // @ts-expect-error a text is no action
    allow({ action: "cos:GetObject", resource: everything });
    // @ts-expect-error a text is no resource
    allow({ action: cos.GetObject, resource: "*" });
    // @ts-expect-error an action is no resource
    allow({ action: cos.GetObject, resource: cos.GetObject });
    // @ts-expect-error a resource is no action
    allow({ action: [cos.GetObject, cos.object], resource: everything });
    // @ts-expect-error `conditions` is not a part
    allow({ action: cos.GetObject, resource: everything, conditions: [] });
    const misspelt = { action: cos.GetObject, resource: everything, wehn: [ip("10.0.0.1")] };
    // @ts-expect-error nor in a variable, where a condition would be lost
    allow(misspelt);
    // @ts-expect-error the object form takes nothing else
    allow({ action: cos.GetObject, resource: everything }, cos.PutObject);
    // @ts-expect-error nothing at all
    allow();
  });
});

describe("the staged form", () => {
  it("compiles where each action can match a listed resource", () => {
    expectTypeOf(allow(cos.GetObject)).toEqualTypeOf<Draft<typeof cos.GetObject>>();
    expectTypeOf(allow(cos.GetObject).on(cos.object)).toEqualTypeOf<
      IdentityStatement & Stages<typeof cos.GetObject, IdentityStatement>
    >();
    allow(cos.GetObject, cos.PutBucket).on(cos.bucket, cos.object).when(ip("10.0.0.1"));
    const [actions, resources] = [[cos.PutObject], [cos.bucket]];
    allow(cos.GetObject, ...actions).on(cos.object, ...resources);
    deny(cos.GetService, cos.GetObject).on(everything);
    deny(cos.GetService, cos.GetObject).on(cos.object, everything);
    deny(cos.GetService).on(resource("qcs::cos:::*"));
  });

  it("works for an action that is a type parameter, on everything", () => {
    const everywhere = <A extends Action>(given: A): IdentityStatement => allow(given).on(everything);
    expectTypeOf(everywhere(cos.GetObject)).toEqualTypeOf<IdentityStatement>();
  });

  it("rejects a statement that can never apply", () => {
    const more = [cos.PutBucket];
    // @ts-expect-error an object is no bucket
    allow(cos.GetObject).on(cos.bucket);
    // @ts-expect-error one action of several is left out
    allow(cos.GetObject, cos.PutBucket).on(cos.object, cos.instance);
    // @ts-expect-error the last action is checked as the first
    allow(cos.GetObject, cos.PutObject, cos.GetService).on(cos.object);
    // @ts-expect-error actions from a spread list are checked
    allow(cos.GetObject, ...more).on(cos.object);
    // @ts-expect-error no resource
    allow(cos.GetObject).on();
    // @ts-expect-error a text is no resource
    allow(cos.GetObject).on("*");
  });

  it("has no statement before its resources", () => {
    // @ts-expect-error a draft is no statement
    policy(allow(cos.GetObject));
    // @ts-expect-error conditions come last
    allow(cos.GetObject).when(ip("10.0.0.1"));
  });
});

describe("the error", () => {
  it("names exactly the actions that are to blame", () => {
    type Actions = typeof cos.GetObject | typeof cos.PutBucket | typeof cos.GetService | typeof cos.DescribeVpcs;
    expectTypeOf<Uncovered<Actions, "cos:bucket">>().toEqualTypeOf<"cos:GetObject" | "cos:GetService">();
    expectTypeOf<Uncovered<Actions, "cos:object" | "cos:bucket">>().toEqualTypeOf<"cos:GetService">();
    expectTypeOf<Uncovered<Actions, "*">>().toBeNever();
    expectTypeOf<Uncovered<Actions, "unknown">>().toBeNever();
    expectTypeOf<Uncovered<Actions, string>>().toBeNever();
    expectTypeOf<Uncovered<Actions, never>>().toEqualTypeOf<"cos:GetObject" | "cos:PutBucket" | "cos:GetService">();
  });

  it("is compared by its arguments, and no value has it", () => {
    expectTypeOf<Unmatchable<"a">>().not.toEqualTypeOf<Unmatchable<"b">>();
    expectTypeOf<Unmatchable<"a">>().not.toExtend<CamTypeError<"another", "a">>();
    expectTypeOf(cos.bucket).not.toExtend<Unmatchable<"cos:GetObject">>();
    expectTypeOf([cos.bucket]).not.toExtend<Unmatchable<"cos:GetObject">>();
  });
});
