import type { Policy } from "@camwright/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  type Caller,
  type Case,
  type CompileOptions,
  compile,
  type Decide,
  type Decision,
  decideCase,
  evaluate,
  type Policies,
  type Request,
} from "../src/index.js";

const principal = { type: "user", ownerUin: "1", uin: "2" } as const;

describe("Request", () => {
  it("needs a principal, an action and a resource", () => {
    expectTypeOf({ principal, action: "cos:GetObject", resource: "*" }).toExtend<Request>();
    expectTypeOf({ principal, action: "cos:GetObject", resource: ["*"] }).toExtend<Request>();
    expectTypeOf({ action: "cos:GetObject", resource: "*" }).not.toExtend<Request>();
    expectTypeOf({ principal, resource: "*" }).not.toExtend<Request>();
    expectTypeOf({ principal, action: "cos:GetObject" }).not.toExtend<Request>();
    expectTypeOf({ principal: { type: "admin" }, action: "cos:GetObject", resource: "*" }).not.toExtend<Request>();
  });

  it("has context values of three types, alone or in lists", () => {
    expectTypeOf<{ "qcs:ip": string; mfa: 1; "cos:secure-transport": true; "qcs:tag": readonly string[] }>().toExtend<
      NonNullable<Request["context"]>
    >();
    expectTypeOf<{ "qcs:current_time": Date }>().not.toExtend<NonNullable<Request["context"]>>();
    expectTypeOf<{ "qcs:ip": null }>().not.toExtend<NonNullable<Request["context"]>>();
  });

  it("is read and never written", () => {
    expectTypeOf<Readonly<Request>>().toEqualTypeOf<Request>();
    expectTypeOf<Readonly<Caller>>().toEqualTypeOf<Caller>();
  });
});

describe("Decision", () => {
  it("has three answers", () => {
    expectTypeOf<Decision["decision"]>().toEqualTypeOf<"allow" | "deny" | "unknown">();
    expectTypeOf<Decision["matched"][number]["effect"]>().toEqualTypeOf<"allow" | "deny">();
    expectTypeOf<Readonly<Decision>>().toEqualTypeOf<Decision>();
  });
});

describe("compile and evaluate", () => {
  it("go from policies to decisions", () => {
    expectTypeOf(compile).parameters.toEqualTypeOf<[policies: Policies, options?: CompileOptions | undefined]>();
    expectTypeOf(compile).returns.toEqualTypeOf<Decide>();
    expectTypeOf<Decide>().toEqualTypeOf<(request: Request) => Decision>();
    expectTypeOf(evaluate).parameters.toEqualTypeOf<[policies: Policies, request: Request]>();
    expectTypeOf(evaluate).returns.toEqualTypeOf<Decision>();
  });

  it("take decoded policies and no documents", () => {
    expectTypeOf<{ identity: readonly Policy[] }>().toExtend<Policies>();
    expectTypeOf<{
      identity: [{ version: "2.0"; statement: [{ effect: "Allow"; action: "*"; resource: "*" }] }];
    }>().not.toExtend<Policies>();
    expectTypeOf<{
      identity: [{ version: "2.0"; statement: [{ effect: "allow"; action: "cos:*"; resource: "*" }] }];
    }>().not.toExtend<Policies>();
    expectTypeOf<{ identity: string[] }>().not.toExtend<Policies>();
  });

  it("leave documents to decideCase", () => {
    expectTypeOf(decideCase).parameters.toEqualTypeOf<[one: Case]>();
    expectTypeOf<Case["policies"]["boundary"]>().toBeUnknown();
  });
});
