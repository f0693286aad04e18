import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { asrStops } from "../src/asr-stops.js";
import { show } from "../src/show.js";
import type { Stop } from "../src/stop.js";
import { tokenhubStops } from "../src/tokenhub-stops.js";
import { tour } from "../src/tour.js";

const stops = [...tokenhubStops(), ...asrStops()];

const altered = (stop: Stop, change: Partial<Stop>): Stop => ({ ...stop, ...change });

describe("the tour", () => {
  it.each(stops.map((stop) => [stop.title, stop] as const))("keeps its promises: %s", (_, stop) => {
    expect(show(stop)).toMatchObject({ kept: true });
  });

  it("shows both answers for every statement", () => {
    for (const { shown } of stops)
      expect(new Set(shown.map(({ expected }) => expected))).toEqual(new Set(["allow", "deny"]));
  });

  it("compares the three roles with their published documents", () => {
    expect(tokenhubStops().filter(({ published }) => published !== undefined)).toHaveLength(3);
    expect(tour().lines.filter((line) => line.includes("equals the published document"))).toHaveLength(3);
  });

  it("shows the statements of the ASR document", () => {
    const file = new URL("../../../packages/builder/fixtures/asr-statements.json", import.meta.url);
    const fixture = JSON.parse(readFileSync(file, "utf8")) as { statements: { statement: { resource: unknown } }[] };
    const built = asrStops().map(({ policy }) => JSON.parse(JSON.stringify(policy.statement[0])) as unknown);
    const same = fixture.statements.filter(({ statement }) => built.some((each) => isDeepStrictEqual(each, statement)));
    expect(same).toHaveLength(fixture.statements.length);
  });

  it("says so when a decision is not the promised one", () => {
    const [stop] = stops;
    if (stop === undefined) throw new Error("the tour is empty");
    const wrong = altered(stop, { shown: stop.shown.map((shown) => ({ ...shown, expected: "unknown" as const })) });
    expect(show(wrong).kept).toBe(false);
    expect(show(wrong).lines.join("\n")).toContain("NOT unknown");
  });

  it("says so when a policy differs from its document", () => {
    const [stop] = stops;
    if (stop === undefined) throw new Error("the tour is empty");
    const shot = show(altered(stop, { published: { source: "elsewhere", document: {} } }));
    expect(shot.kept).toBe(false);
    expect(shot.lines.join("\n")).toContain("DIFFERS FROM");
  });
});
