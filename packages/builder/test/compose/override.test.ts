import type { Policy, Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { override } from "../../src/index.js";
import { isDeepFrozen } from "../deep-frozen.js";

const named = (sid: string | undefined, action: string): Statement => ({
  ...(sid === undefined ? {} : { sid }),
  effect: "allow",
  action: [action],
  resource: "*",
});
const base: Policy = { version: "2.0", statement: [named("a", "x:A"), named(undefined, "x:B"), named("c", "x:C")] };
const shown = ({ statement }: Policy) => statement.map(({ sid, action }) => [sid ?? "-", action].flat().join(" "));

describe("override", () => {
  it("replaces in place what has the same sid and appends the others in their order", () => {
    const result = override(base, named("new", "x:N"), named("c", "x:D"), named(undefined, "x:E"), named("a", "x:F"));
    expect(shown(result)).toEqual(["a x:F", "- x:B", "c x:D", "new x:N", "- x:E"]);
    expect(isDeepFrozen(result)).toBe(true);
    expect(shown(base)).toEqual(["a x:A", "- x:B", "c x:C"]);
  });

  it("never takes a missing sid for a name", () => {
    expect(shown(override(base, named(undefined, "x:E")))).toEqual([...shown(base), "- x:E"]);
  });

  it("takes hostile names and the empty one for names", () => {
    const hostile: Policy = { version: "2.0", statement: [named("__proto__", "x:A"), named("", "x:B")] };
    expect(shown(override(hostile, named("", "x:C"), named("constructor", "x:D")))).toEqual([
      "__proto__ x:A",
      " x:C",
      "constructor x:D",
    ]);
  });

  it("gives the policy itself, copied, for no statements", () => {
    expect(override(base)).toEqual(base);
    expect(override(base)).not.toBe(base);
  });

  it("refuses a name for two statements, in the policy and among the given ones", () => {
    const twice: Policy = { version: "2.0", statement: [named("a", "x:A"), named("a", "x:A")] };
    expect(() => override(twice, named("b", "x:B"))).toThrow("the policy to override: two statements have the sid `a`");
    expect(() => override(base, named("b", "x:B"), named("b", "x:C"))).toThrow("the overriding statements");
  });

  it("gives no policy without statements", () => {
    expect(() => override({ version: "2.0", statement: [] })).toThrow(TypeError);
  });
});
