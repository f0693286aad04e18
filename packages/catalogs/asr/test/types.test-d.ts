import type { ActionKey, ActionKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import type * as asr from "../src/index.js";

describe("the types of asr", () => {
  it("know resource level, operation level and what is not documented", () => {
    expectTypeOf<ActionKind<typeof asr.CreateModel>>().toEqualTypeOf<"asr:model">();
    expectTypeOf<ActionKind<typeof asr.ActivateService>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKey<typeof asr.ActivateService>>().toEqualTypeOf<"qcs:ip">();
    expectTypeOf<ActionKind<typeof asr.VoicePrintEnroll>>().toEqualTypeOf<UnknownKind>();
  });

  it("take the one uin of a sub-account once", () => {
    expectTypeOf<Parameters<typeof asr.subUin>[0]>().toEqualTypeOf<{ readonly uin: string }>();
  });
});
