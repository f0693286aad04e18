import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActionSet, bundle, matchesName, uncheckedAction } from "../src/index.js";
import { constants, level, like, likeWrittenOut } from "./shop-of-test.js";

const all: readonly string[] = Object.values(constants);

/** As a program without types calls it. */
const untyped = (call: unknown): ((text: string) => ActionSet) => call as (text: string) => ActionSet;

/** The members of a glob, none where it is refused. */
const membersOrNone = (pattern: string): readonly string[] => {
  try {
    return untyped(like)(pattern).members;
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
};

describe("a glob", () => {
  it("has the actions of the catalog that fit, and is written as the pattern", () => {
    expect(like("Get*")).toEqual({
      made: "glob",
      written: ["shop:Get*"],
      members: ["shop:GetShop", "shop:GetThing"],
      catalogVersion: "1",
    });
    expect(like("*").members).toEqual(all);
    expect(like("delete").members).toEqual(["shop:delete"]);
    expect(like("GetThing").written).toEqual(["shop:GetThing"]);
  });

  it("is written out where its pattern would fit more", () => {
    expect(likeWrittenOut("*Thing")).toMatchObject({
      made: "glob",
      written: ["shop:DeleteThing", "shop:GetThing"],
      members: ["shop:DeleteThing", "shop:GetThing"],
    });
  });

  it("has exactly what `matchesName` says, for every pattern", () => {
    const pieces = fc.constantFrom("*", "Get", "Thing", "s", "delete", "_", "e", "Shop");
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (parts) => {
        const pattern = parts.join("");
        const fitting = all.filter((id) => matchesName(pattern, id.slice("shop:".length)));
        expect(membersOrNone(pattern)).toEqual(fitting);
      }),
    );
  });

  it.each([
    ["get*", "`GetShop`, `GetThing`"],
    ["Gte*", "`GetShop`, `GetThing`"],
    ["*Thnig", "`DeleteThing`, `GetThing`"],
    ["GetThings", "`GetThing`"],
  ])("that fits nothing names what is near: %s", (pattern, near) => {
    expect(() => untyped(like)(pattern)).toThrow(`no action of \`shop\` fits \`${pattern}\`; there is ${near}`);
  });

  it.each(["", " ", "shop:Get*", "Get?", "name/Get*", "Get *", "Get*\n", `${"*".repeat(100_000)}:`])(
    "is refused a text that is no pattern: %j",
    (text) => {
      expect(() => untyped(like)(text)).toThrow(TypeError);
    },
  );

  it("fits a long pattern in linear time", () => {
    expect(() => untyped(like)(`${"*e".repeat(100_000)}`)).toThrow(TypeError);
    expect(untyped(like)("*".repeat(100_000)).members).toEqual(all);
  });
});

describe("a level", () => {
  it("has its actions, one by one", () => {
    const written = ["shop:DeleteThing", "shop:delete"];
    expect(level("write")).toEqual({ made: "level", written, members: written, catalogVersion: "1" });
  });

  it.each(["tagging", "", "constructor", "__proto__"])("that no action has is refused: %s", (name) => {
    expect(() => untyped(level)(name)).toThrow("but of `read`, `write`");
  });
});

describe("a bundle", () => {
  const asr = uncheckedAction("asr", "CreateModel");

  it("has actions and the members of sets, each once, written one by one", () => {
    const members = ["shop:GetThing", "shop:GetShop", "asr:CreateModel", "shop:DeleteThing", "shop:delete"];
    expect(bundle(constants.GetThing, like("Get*"), asr, level("write"))).toEqual({
      made: "bundle",
      written: members,
      members,
    });
  });

  it("pins a glob", () => {
    expect(bundle(like("Get*")).written).toEqual(["shop:GetShop", "shop:GetThing"]);
  });
});

describe("every set", () => {
  it.each([like("Get*"), likeWrittenOut("Get*"), level("read"), bundle(constants.GetShop)])("is frozen: %j", (set) => {
    expect([set, set.written, set.members].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
  });
});

describe("an action that the catalog does not know", () => {
  it("is its text", () => {
    expect(uncheckedAction("shop", "NewApi")).toBe("shop:NewApi");
    expect(uncheckedAction("shop", "GetThing")).toBe(constants.GetThing);
  });

  it.each(["", " ", "shop:NewApi", "New Api", "New*", "新", "New\n"])("is refused the name %j", (name) => {
    expect(() => uncheckedAction("shop", name)).toThrow(TypeError);
  });
});
