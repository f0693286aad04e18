import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarNames } from "../src/index.js";

const names = ["CLS_QcsRole", "COS_QcsRole", "TKE_QCSRole", "IPAMDofTKE_QCSRole", "TKE_QCSLinkedRoleInEIS"];

describe("similarNames", () => {
  it.each([
    ["cls_qcsrole", ["CLS_QcsRole", "COS_QcsRole"]],
    ["CLS_QcsRol", ["CLS_QcsRole", "COS_QcsRole"]],
    ["CLSX_QcsRole", ["CLS_QcsRole", "COS_QcsRole"]],
    ["TKE_QCSLinkedRoleInEiss", ["TKE_QCSLinkedRoleInEIS"]],
    ["eis", ["TKE_QCSLinkedRoleInEIS"]],
    ["T", []],
    ["", []],
    ["something else", []],
  ])("of `%s`", (text, expected) => {
    const similar = similarNames(text, names);
    expect(similar.slice(0, expected.length)).toEqual(expected);
    expect(similar.length === 0).toBe(expected.length === 0);
  });

  it("finds a name in which one letter was lost", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, place) => {
        const at = place % name.length;
        expect(similarNames(name.slice(0, at) + name.slice(at + 1), names)).toContain(name);
      }),
    );
  });

  it("gives three names at most, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(similarNames(text, names).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
