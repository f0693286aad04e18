import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { type RequestOptions, requestFromOptions } from "../../src/simulate/request-options.js";
import { user } from "../support/documents.js";

const base: RequestOptions = { action: "a:b", resource: ["*"], principal: user };
const caller = { type: "user", qcs: user, ownerUin: "100000000001", uin: "100000000002" };

describe("requestFromOptions", () => {
  it("makes a request of the least", () => {
    const request = { principal: caller, action: "a:b", resource: ["*"], context: {} };
    expect(requestFromOptions(base)).toEqual(Either.right({ request }));
  });

  it("puts every option where it belongs", () => {
    const options: RequestOptions = {
      ...base,
      appId: "1250000000",
      principalTag: ["env=a=b", "constructor="],
      context: ["qcs:ip=10.0.0.1", "qcs:resource_tag=a&b", "qcs:resource_tag=c&d", "__proto__=x"],
      unknown: ["mfa"],
      resourceOwner: "7,8",
    };
    const read = requestFromOptions(options);
    const context = [
      ["qcs:ip", "10.0.0.1"],
      ["qcs:resource_tag", ["a&b", "c&d"]],
      ["__proto__", "x"],
    ];
    expect(Either.isRight(read) && Object.entries(read.right.request.context ?? {})).toEqual(context);
    expect(read).toMatchObject({
      right: {
        request: {
          principal: { ...caller, appId: "1250000000", tags: { env: "a=b", constructor: "" } },
          unknown: ["mfa"],
        },
        resourceOwner: { ownerUin: "7", appId: "8" },
      },
    });
  });

  it.each([
    [{}, /^a request needs --action, --resource, --principal, or --request FILE$/],
    [{ ...base, principal: "me" }, /^--principal: .*`me`$/],
    [{ ...base, context: ["=v"] }, /^--context wants KEY=VALUE/],
    [{ ...base, principalTag: ["v"] }, /^--principal-tag wants KEY=VALUE/],
    [{ ...base, resourceOwner: "1,2,3" }, /^--resource-owner wants UIN or UIN,APPID/],
  ] as const)("says what is wrong (%#)", (options, message) => {
    const read = requestFromOptions(options);
    expect(Either.isLeft(read) && read.left).toMatch(message);
  });
});
