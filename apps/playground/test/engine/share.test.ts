import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/engine/limits.js";
import { fitOfLink, fromHash, toHash } from "../../src/engine/share.js";
import { workspaces } from "./arbitrary.js";

const pack = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `#w1=${Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url")}`;
};

describe("a share link", () => {
  it("brings back the workspace that it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(workspaces, async (workspace) => {
        expect(await fromHash(await toHash(workspace))).toEqual({ _tag: "workspace", workspace });
      }),
    );
  });

  it("is none where the address has another part, or none", async () => {
    expect(await fromHash("")).toEqual({ _tag: "none" });
    expect(await fromHash("#examples")).toEqual({ _tag: "none" });
  });

  it.each([
    ["no base64", "#w1=%%%"],
    ["half a character", "#w1=A"],
    ["nothing packed", "#w1=AAAA"],
    ["a cut link", "#w1="],
  ])("is broken: %s", async (_, hash) => {
    expect(await fromHash(hash)).toEqual({ _tag: "broken", reason: "unreadable" });
  });

  it.each([
    ["no JSON", "{"],
    ["another value", "[]"],
    ["no tab", JSON.stringify({ tabs: [], active: "t1", request: {}, suite: [], compared: {} })],
    ["a key that nobody knows", JSON.stringify({ script: "alert(1)" })],
  ])("is broken: %s", async (_, text) => {
    expect(await fromHash(await pack(text))).toEqual({ _tag: "broken", reason: "unreadable" });
  });

  it("is refused where it is long, or would be when unpacked", async () => {
    expect(await fromHash(`#w1=${"A".repeat(limits.link)}`)).toEqual({ _tag: "broken", reason: "too-large" });
    const bomb = await pack(" ".repeat(limits.unpacked + 1));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await fromHash(bomb)).toEqual({ _tag: "broken", reason: "too-large" });
  });

  it("is long where programs cut it, and too long where the page would refuse it", async () => {
    const address = "https://example.com/";
    expect(fitOfLink(`${address}#w1=AAAA`)).toBe("fine");
    expect(fitOfLink(`${address}#w1=${"A".repeat(limits.longLink)}`)).toBe("long");
    for (const length of [limits.link - 4, limits.link - 3]) {
      const hash = `#w1=${"A".repeat(length)}`;
      const shared = await fromHash(hash);
      expect(fitOfLink(address + hash) === "too-long").toBe(shared._tag === "broken" && shared.reason === "too-large");
    }
  });

  it("never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (text) => {
        expect(["broken", "none", "workspace"]).toContain((await fromHash(`#w1=${text}`))._tag);
      }),
    );
  });
});
