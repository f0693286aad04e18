import { expect, it, vi } from "vitest";
import { action, allow, everything, policy } from "../src/index.js";
import { merge } from "../src/merge.js";

vi.mock("@camwright/analysis", async (original) => ({
  ...(await original<object>()),
  accepted: () => ({ answer: "unknown", reason: "the budget of steps is spent" }),
}));

it("gives the statements side by side where the proof is not found", () => {
  const [one, other] = ["cos:GetObject", "cos:PutObject"].map((name) =>
    policy(allow({ action: action(name), resource: everything })),
  );
  const merged = merge(one ?? policy(), other ?? policy());
  expect(merged.statement).toStrictEqual([...(one?.statement ?? []), ...(other?.statement ?? [])]);
});
