import { describe, expect, it } from "vitest";
import { checkDuration, checkSessionTags, type DurationName, sessionDurations } from "../src/index.js";

const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: "v" }));

describe("session tags", () => {
  it("are at most 50 (AssumeRole)", () => {
    expect(checkSessionTags(tags(50))).toStrictEqual([]);
    expect(checkSessionTags(tags(51)).map(({ rule, code }) => `${rule} ${code}`)).toStrictEqual([
      "session-tags ParamError",
    ]);
  });

  it("have different keys, told apart by case", () => {
    expect(checkSessionTags([...tags(2), { key: "K0", value: "" }])).toStrictEqual([]);
    expect(checkSessionTags([...tags(2), ...tags(2), ...tags(1)])).toHaveLength(3);
  });

  it("are each looked at", () => {
    const problems = checkSessionTags([{ key: "", value: "v".repeat(257) }]);
    expect(problems.map(({ rule }) => rule)).toStrictEqual(["session-tag-key", "session-tag-value"]);
  });
});

describe("a duration", () => {
  it.each<[DurationName, number]>([
    ["role-limit", 43_200],
    ["AssumeRole", 43_200],
    ["AssumeRoleWithSAML", 43_200],
    ["AssumeRoleWithWebIdentity", 43_200],
    ["GetFederationToken by root", 7200],
    ["GetFederationToken by user", 129_600],
    ["GetSessionToken by root", 7200],
    ["GetSessionToken by user", 129_600],
  ])("of %s is at most %d seconds", (name, most) => {
    expect(sessionDurations[name].most).toBe(most);
    expect([0, 1, most].flatMap((seconds) => checkDuration(name, seconds))).toStrictEqual([]);
    const code = name === "role-limit" ? "ParamError" : "OverTimeError";
    for (const seconds of [-1, 1.5, most + 1, Number.NaN, Infinity]) {
      expect(checkDuration(name, seconds).map((problem) => problem.code)).toStrictEqual([code]);
    }
  });
});
