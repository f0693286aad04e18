import { expect, test } from "vitest";
import { isEquivalent } from "../src/index.js";
import { policies } from "./support.js";

const listed = (...action: readonly string[]): ReturnType<typeof policies> =>
  policies({ effect: "allow", action, resource: "*" });

const crossing = Array.from({ length: 300 }, (_, index) => `cvm:*${String(index + 100)}*`);

test("an entry that another one covers needs no walk through all that the others tell apart", () => {
  const [all, fewer] = [listed(...crossing, "cvm:*10101*"), listed(...crossing)];
  expect(isEquivalent(all, fewer, { steps: 20_000 }).answer).toBe("yes");
  const withWider = listed(...crossing, "cvm:*");
  expect(isEquivalent(withWider, listed("cvm:*"), { steps: 20_000 }).answer).toBe("yes");
});

test("an entry that no other one covers is looked at", () => {
  const answer = isEquivalent(listed("cvm:a*", "cvm:*b"), listed("cvm:a*", "cvm:*bb"));
  expect(answer).toMatchObject({ answer: "no" });
  expect(answer.witness?.action).toMatch(/^cvm:.*b$/);
});
