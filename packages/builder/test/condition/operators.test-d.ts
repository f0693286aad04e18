/* oxlint-disable vitest/expect-expect -- the `@ts-expect-error` lines are the assertions */

import { xCosAcl } from "@camwright/catalog-cos";
import { describe, expectTypeOf, it } from "vitest";
import * as builder from "../../src/index.js";
import { clientIp, contentLength, currentTime, GetObject, secureTransport, versionId } from "../constants.js";

describe("an operator", () => {
  it("is typed by its text", () => {
    expectTypeOf(builder.stringEqual(versionId, "a")).toEqualTypeOf<builder.Test<"string_equal">>();
    expectTypeOf(builder.ifExists(builder.anyOf(builder.ipEqual(clientIp, "10.0.0.1")))).toEqualTypeOf<
      builder.Test<"for_any_value:ip_equal_if_exist", never>
    >();
    expectTypeOf(builder.conditionKey("a:b", "ip")).toExtend<typeof clientIp | `a:${string}`>();
  });

  it("does not take a key of another type", () => {
    // @ts-expect-error an address is no string
    builder.stringEqual(clientIp, "10.0.0.1");
    // @ts-expect-error a number is no string
    builder.stringLike(contentLength, "1*");
    // @ts-expect-error a string is no number
    builder.numericLessThan(versionId, 1);
    // @ts-expect-error a string is no time
    builder.dateLessThan(versionId, "2027-01-01T00:00:00Z");
    // @ts-expect-error a string is no truth value
    builder.boolEqual(versionId, true);
    // @ts-expect-error a time is no address
    builder.ipEqual(currentTime, "10.0.0.1");
    // @ts-expect-error a text is no key
    builder.nullEqual("qcs:ip", true);
    // @ts-expect-error an action is no key
    builder.nullEqual(GetObject, true);
  });

  it("does not take values of another type", () => {
    // @ts-expect-error a number for a string
    builder.stringEqual(versionId, 1);
    // @ts-expect-error a string for a number
    builder.numericEqual(contentLength, "1");
    // @ts-expect-error a string for a truth value
    builder.boolEqual(secureTransport, "true");
    // @ts-expect-error several limits
    builder.numericLessThan(contentLength, 1, 2);
  });
});

describe("a modifier", () => {
  const test = builder.stringEqual(versionId, "a");

  it("does not come twice", () => {
    // @ts-expect-error it has the suffix
    builder.ifExists(builder.ifExists(test));
    // @ts-expect-error it has a qualifier
    builder.anyOf(builder.allOf(test));
    // @ts-expect-error null_equal takes no suffix
    builder.ifExists(builder.nullEqual(versionId, true));
    // @ts-expect-error nor with a qualifier
    builder.ifExists(builder.anyOf(builder.nullEqual(versionId, true)));
  });

  it("takes a test of no known operator", () => {
    expectTypeOf(builder.ifExists(test as builder.Test)).toEqualTypeOf<builder.Test<`${string}_if_exist`, never>>();
  });
});

describe("oneOf", () => {
  it("is a test of the one operator and of the keys of all", () => {
    expectTypeOf(builder.oneOf(builder.ip("10.0.0.1"), builder.ip("10.0.0.2"))).toEqualTypeOf<
      builder.Test<"ip_equal", never>
    >();
    expectTypeOf(builder.oneOf(builder.stringEqual(xCosAcl, "a"), builder.stringEqual(xCosAcl, "b"))).toEqualTypeOf<
      builder.Test<"string_equal", "cos:x-cos-acl">
    >();
    expectTypeOf(builder.oneOf(...([] as builder.Test[]))).toEqualTypeOf<builder.Test>();
  });

  it("does not take tests of two operators", () => {
    // @ts-expect-error addresses and numbers
    builder.oneOf(builder.ip("10.0.0.1"), builder.mfa(true));
    // @ts-expect-error the suffix makes another operator
    builder.oneOf(builder.ip("10.0.0.1"), builder.ifExists(builder.ip("10.0.0.2")));
    expectTypeOf<builder.SameOperator<"a" | "b">>().toEqualTypeOf<
      builder.CamTypeError<"oneOf joins tests of one operator", "a" | "b">
    >();
  });
});
