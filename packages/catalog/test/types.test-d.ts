import { describe, expectTypeOf, it } from "vitest";
import type { currentTime, ip, mfa, resourceTag } from "../src/global.js";
import {
  type Action,
  type ActionId,
  type ActionKey,
  type ActionKind,
  type ConditionKey,
  type ConditionKeyId,
  type everything,
  type Resource,
  type ResourceKind,
  sixSegment,
  type UnknownKind,
  type ValueTypeOf,
} from "../src/index.js";

type GetObject = Action<"cos:GetObject", "cos:object" | "cos:bucket", "cos:versionid">;
type GetService = Action<"cos:GetService", never, never>;

describe("an action's type", () => {
  it("tells its text, kinds and keys", () => {
    expectTypeOf<ActionId<GetObject>>().toEqualTypeOf<"cos:GetObject">();
    expectTypeOf<ActionKind<GetObject>>().toEqualTypeOf<"cos:object" | "cos:bucket">();
    expectTypeOf<ActionKey<GetObject>>().toEqualTypeOf<"cos:versionid">();
  });

  it("has no kind at operation level and `unknown` where nothing is documented", () => {
    expectTypeOf<ActionKind<GetService>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKind<Action<"a:B", UnknownKind, never>>>().toEqualTypeOf<"unknown">();
  });

  it("is its text, and a text is not it", () => {
    expectTypeOf<GetObject>().toExtend<"cos:GetObject">();
    expectTypeOf<"cos:GetObject">().not.toExtend<GetObject>();
  });

  it("is no resource and no key", () => {
    expectTypeOf<GetObject>().not.toExtend<Resource>();
    expectTypeOf<GetObject>().not.toExtend<ConditionKey>();
  });
});

describe("a resource's type", () => {
  it("tells its kinds", () => {
    expectTypeOf<ResourceKind<typeof everything>>().toEqualTypeOf<"*">();
    const model = sixSegment<"asr:model">("qcs::asr::uin/${uin}:model/*", { uin: "1" });
    expectTypeOf(model).toEqualTypeOf<Resource<"asr:model">>();
  });

  it("keeps two kinds apart", () => {
    expectTypeOf<Resource<"cos:object">>().not.toExtend<Resource<"cos:bucket">>();
  });
});

describe("a condition key's type", () => {
  it("tells its text and the type of its values", () => {
    expectTypeOf<ConditionKeyId<typeof ip>>().toEqualTypeOf<"qcs:ip">();
    expectTypeOf<ValueTypeOf<typeof ip>>().toEqualTypeOf<"ip">();
    expectTypeOf<ValueTypeOf<typeof currentTime>>().toEqualTypeOf<"date">();
    expectTypeOf<ValueTypeOf<typeof mfa>>().toEqualTypeOf<"numeric">();
    expectTypeOf<ValueTypeOf<typeof resourceTag>>().toEqualTypeOf<"string">();
  });
});
