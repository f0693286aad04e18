import { describe, expect, it } from "vitest";
import { cell } from "../../../src/engine/answer/cell.js";
import { matrix } from "../../../src/engine/answer/matrix.js";
import { allowedIn, levels, totalOf } from "../../../src/engine/see/matrix-rows.js";
import { emptyRequest } from "../../../src/engine/workspace.js";
import { allow, deny, documentOf } from "./documents.js";
import { loaders } from "./loaders.js";

const reader = documentOf(
  "t1",
  "identity",
  allow(["cos:GetObject"], "qcs::cos:::docs-1250000000/*"),
  allow(["cos:Head*"]),
);

describe("the matrix", () => {
  it("counts what is allowed in each way, of the services that are named", async () => {
    const given = await matrix({ tabs: [reader] }, loaders);
    if (given._tag !== "matrix") throw new Error(given._tag);
    expect(given.isWhole).toBe(false);
    expect(given.rows.map(({ service }) => service)).toEqual(["cos"]);
    const read = given.rows[0]?.fields.find(({ level }) => level === "read");
    expect(read).toMatchObject({ limited: 1, limits: ["resources"], unknown: 0 });
    expect(read?.always).toBeGreaterThan(0);
  });

  it("has every service where a policy names all", async () => {
    const given = await matrix({ tabs: [documentOf("t1", "identity", allow(["*"]), deny(["cam:*"]))] }, loaders);
    if (given._tag !== "matrix") throw new Error(given._tag);
    expect(given.isWhole).toBe(true);
    expect(given.rows.length).toBeGreaterThan(200);
    const reached = new Set(
      given.rows.filter(({ fields }) => fields.every((field) => allowedIn(field) === totalOf(field))),
    );
    // A login at a provider is granted by no policy of a caller.
    expect(given.rows.filter((row) => !reached.has(row)).map(({ service }) => service)).toEqual(["cam", "sts"]);
  });

  it("is for a caller, and with the layers that count", async () => {
    const tagged = documentOf("t1", "identity", allow(["cos:GetObject"], "qcs::cos:::a-1250000000/${uin}/*"));
    const session = documentOf("t2", "session", allow(["cvm:*"]));
    const caller = { ...emptyRequest, principal: "qcs::cam::uin/100000000001:uin/100000000002" };
    const free = await matrix({ tabs: [tagged], caller }, loaders);
    const held = await matrix({ tabs: [tagged, session], caller }, loaders);
    const count = (given: typeof free): number =>
      given._tag === "matrix"
        ? given.rows.flatMap(({ fields }) => fields.map(allowedIn)).reduce((a, b) => a + b, 0)
        : -1;
    expect([count(free), count(held)]).toEqual([1, 0]);
  });

  it.each([
    ["unreadable", { tabs: [{ ...reader, text: "{" }] }, { _tag: "unreadable", tabs: ["t1"] }],
    ["no-identity", { tabs: [documentOf("t1", "boundary", allow(["*"]))] }, { _tag: "no-identity" }],
    ["no-caller", { tabs: [reader], caller: { ...emptyRequest, principal: "nobody" } }, { _tag: "no-caller" }],
  ])("says why there is none: %s", async (_, scope, expected) => {
    expect(await matrix(scope, loaders)).toEqual(expected);
  });
});

describe("a field of the matrix", () => {
  it("has as many actions as the matrix counts, with their meaning and its source", async () => {
    const whole = await matrix({ tabs: [reader] }, loaders);
    if (whole._tag !== "matrix") throw new Error(whole._tag);
    for (const level of levels) {
      const field = whole.rows[0]?.fields.find((each) => each.level === level);
      // oxlint-disable-next-line no-await-in-loop
      const given = await cell({ tabs: [reader], service: "cos", level }, loaders);
      expect(given._tag === "cell" ? given.actions.length : -1).toBe(field === undefined ? 0 : totalOf(field));
    }
    const given = await cell({ tabs: [reader], service: "cos", level: "read" }, loaders);
    const told = given._tag === "cell" ? given.actions.find(({ action }) => action === "cos:GetObject") : undefined;
    expect(told).toMatchObject({ allowed: "limited", limits: ["resources"] });
    expect(told?.meaning).not.toBe("");
    expect(told?.sources[0]?.ref).toBeTruthy();
  });
});
