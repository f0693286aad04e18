import { describe, expect, it } from "vitest";
import { actionSearch } from "../../../src/engine/compose/search-actions.js";

const search = actionSearch(() => new Promise((resolve) => setTimeout(resolve, 30_000)));
const found = async (text: string, named: readonly string[] = ["cos"]): Promise<readonly string[]> =>
  (await search({ text, named })).actions.map(({ action }) => action);

describe("the search for actions", () => {
  it("begins with the services, those first that the documents name", async () => {
    const { services, actions } = await search({ text: "", named: ["scf"] });
    expect(services[0]).toEqual({ prefix: "scf", product: "" });
    expect(services.map(({ prefix }) => prefix)).toContain("cos");
    expect(actions).toEqual([]);
    expect((await search({ text: "object", named: [] })).services[0]).toEqual({
      prefix: "cos",
      product: "Cloud Object Storage",
    });
  });

  it.each([
    ["cos:GetObj", "cos:GetObject"],
    ["name/cos:GetObject", "cos:GetObject"],
    ["GetObj", "cos:GetObject"],
    ["getobj", "cos:GetObject"],
    ["object get", "cos:GetObject"],
    ["RunInstances", "cvm:RunInstances"],
    ["runinstancse", "cvm:RunInstances"],
    ["AssumeRole", "sts:AssumeRole"],
  ])("%s finds %s", async (text, action) => {
    expect((await found(text)).slice(0, 3)).toContain(action);
  });

  it("lists the actions of a service, and says how many there are", async () => {
    const { actions, total } = await search({ text: "cos:", named: [] });
    expect(actions.every(({ action }) => action.startsWith("cos:"))).toBe(true);
    expect(total).toBeGreaterThan(actions.length);
    expect(actions[0]).toMatchObject({ known: "documented" });
  });

  it("finds the actions of all services in the end, with what is known of them", async () => {
    const { actions, read, of } = await search({ text: "CreateFunction", named: [] });
    expect(actions.find(({ action }) => action === "scf:CreateFunction")).toMatchObject({
      access: "write",
      known: "sdk",
    });
    expect([read, of > 200]).toEqual([of, true]);
  });

  it("finds nothing for what is no name", async () => {
    expect(await found("::::")).toEqual([]);
    expect(await found("zzzzqqqq")).toEqual([]);
    expect((await search({ text: "x ".repeat(10_000), named: [] })).actions.length).toBeLessThanOrEqual(40);
  });

  it("answers before everything is read", async () => {
    const impatient = actionSearch(async () => undefined);
    const first = await impatient({ text: "GetObject", named: ["cos"] });
    expect(first.actions[0]?.action).toBe("cos:GetObject");
    expect(first.read).toBeLessThan(first.of);
  });
});
