import { describe, expect, it } from "vitest";
import {
  anonymous,
  anyone,
  cdn,
  everyone,
  oidcProvider,
  role,
  root,
  samlProvider,
  service,
  user,
} from "../../src/index.js";
import { toPrincipal } from "../../src/principal/to-principal.js";
import { isDeepFrozen } from "../deep-frozen.js";

const account = "100000000001";

describe("principals", () => {
  it("stand under their type, each once, in CAM's order", () => {
    const both = [
      service("cls.cloud.tencent.com"),
      user({ account, uin: "2" }),
      root({ account }),
      user({ account, uin: "2" }),
    ];
    expect(JSON.stringify(toPrincipal(both))).toBe(
      '{"qcs":["qcs::cam::uin/100000000001:uin/2","qcs::cam::uin/100000000001:uin/100000000001"],"service":["cls.cloud.tencent.com"]}',
    );
    expect(isDeepFrozen(toPrincipal(both))).toBe(true);
    expect(toPrincipal(samlProvider({ account, name: "idp" }))).toEqual({
      federated: ["qcs::cam::uin/100000000001:saml-provider/idp"],
    });
    expect(toPrincipal([anyone, cdn({ account })])).toEqual({
      qcs: ["qcs::cam::anyone:anyone", "qcs::cam::uin/100000000001:service/cdn"],
    });
    expect(toPrincipal(everyone)).toBe("*");
    expect(toPrincipal(anonymous)).toEqual({ qcs: ["qcs::cam::anonymous:anonymous"] });
  });

  it.each([
    ["an account with letters", () => root({ account: "uin/1" })],
    ["a variable for an account", () => user({ account, uin: "${uin}" })],
    ["a role with a star", () => role({ account, name: "*" })],
    ["a provider of no name", () => samlProvider({ account, name: "" })],
    ["an OIDC provider with a slash", () => oidcProvider({ account, name: "a/b" })],
    ["a network of no account", () => cdn({ account: "" })],
    ["a service without a dot", () => service("cls")],
    ["an empty list", () => toPrincipal([])],
    // @ts-expect-error a text
    ["a text", () => toPrincipal("cvm.qcloud.com")],
    // @ts-expect-error a principal map as documents have it
    ["a principal map", () => toPrincipal({ service: ["cvm.qcloud.com"] })],
    // @ts-expect-error everyone in a list
    ["everyone in a list", () => toPrincipal([everyone])],
    // @ts-expect-error another type of principal
    ["another type", () => toPrincipal([{ type: "group", name: "x" }])],
  ])("refuse %s", (_, make) => {
    expect(make).toThrow(TypeError);
  });
});
