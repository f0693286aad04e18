import { describe, expectTypeOf, it } from "vitest";
import type { Action, ActionId, ActionKey, ActionKind, ActionSet, MemberOf, UnknownKind } from "../src/index.js";
import { bundle, uncheckedAction } from "../src/index.js";
import { constants, level, like, likeWrittenOut } from "./shop-of-test.js";

type Members<Set> = ActionId<MemberOf<Set>>;

describe("a glob", () => {
  it("knows its members by the pattern", () => {
    expectTypeOf<Members<ReturnType<typeof like<"Get*">>>>().toEqualTypeOf<"shop:GetShop" | "shop:GetThing">();
    expectTypeOf<Members<ReturnType<typeof like<"*Thing">>>>().toEqualTypeOf<"shop:DeleteThing" | "shop:GetThing">();
    expectTypeOf<Members<ReturnType<typeof like<"*e*T*">>>>().toEqualTypeOf<"shop:DeleteThing" | "shop:GetThing">();
    expectTypeOf<Members<ReturnType<typeof like<"delete">>>>().toEqualTypeOf<"shop:delete">();
    expectTypeOf<Members<ReturnType<typeof like<"*_">>>>().toEqualTypeOf<"shop:see_">();
    expectTypeOf<Members<ReturnType<typeof like<"*">>>>().toEqualTypeOf<
      ActionId<(typeof constants)[keyof typeof constants]>
    >();
    expectTypeOf<Members<ReturnType<typeof like<string>>>>().toEqualTypeOf<Members<ReturnType<typeof like<"*">>>>();
  });

  it("knows the union of their kinds and keys", () => {
    const get = like("*Thing*");
    expectTypeOf<ActionKind<MemberOf<typeof get>>>().toEqualTypeOf<"shop:thing" | UnknownKind>();
    expectTypeOf<ActionKey<MemberOf<typeof get>>>().toEqualTypeOf<"shop:color">();
    expectTypeOf(get).toEqualTypeOf<
      ActionSet<
        typeof constants.DeleteThing | typeof constants.GetThing | typeof constants.ListThings,
        Action<"shop:*Thing*", "shop:thing" | UnknownKind, "shop:color">
      >
    >();
  });

  it("is checked as its members where it is written out", () => {
    expectTypeOf(likeWrittenOut("Get*")).toEqualTypeOf<
      ActionSet<typeof constants.GetShop | typeof constants.GetThing>
    >();
  });

  it("that fits nothing does not compile", () => {
    // @ts-expect-error a slip
    expectTypeOf(() => like("Gte*")).toBeFunction();
    // @ts-expect-error another letter case
    expectTypeOf(() => like("get*")).toBeFunction();
    // @ts-expect-error the service is no part of the pattern
    expectTypeOf(() => likeWrittenOut("shop:*")).toBeFunction();
    // @ts-expect-error the name of the export is not the name of the operation
    expectTypeOf(() => like("delete_")).toBeFunction();
  });
});

describe("a level", () => {
  it("knows its members", () => {
    expectTypeOf(level("read")).toEqualTypeOf<ActionSet<typeof constants.GetShop | typeof constants.GetThing>>();
    // @ts-expect-error no action has the level
    expectTypeOf(() => level("tagging")).toBeFunction();
  });
});

describe("a bundle", () => {
  it("knows its members, those of the sets in it too", () => {
    const own = bundle(like("Get*"), constants.DeleteThing, uncheckedAction("asr", "NewApi"));
    expectTypeOf<Members<typeof own>>().toEqualTypeOf<
      "shop:GetShop" | "shop:GetThing" | "shop:DeleteThing" | "asr:NewApi"
    >();
    expectTypeOf<ActionKind<MemberOf<typeof own>>>().toEqualTypeOf<"shop:thing" | UnknownKind>();
    expectTypeOf(own).toExtend<ActionSet>();
  });

  it("needs an action", () => {
    // @ts-expect-error nothing
    expectTypeOf(() => bundle()).toBeFunction();
    // @ts-expect-error a text is no action
    expectTypeOf(() => bundle("shop:GetThing")).toBeFunction();
  });
});

describe("an action that the catalog does not know", () => {
  it("is typed as unchecked", () => {
    expectTypeOf(uncheckedAction("shop", "NewApi")).toEqualTypeOf<Action<"shop:NewApi", UnknownKind>>();
  });
});
