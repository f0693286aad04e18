import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../src/fmt/replace-file.js";
import { tempFolder } from "../support/temp-folder.js";

const isRoot = process.getuid?.() === 0;

describe("replacing a file", () => {
  it.each([0o600, 0o644, 0o640, 0o755, 0o666])("keeps the mode %o and leaves nothing behind", async (mode) => {
    const folder = tempFolder({ "a.json": "old" });
    const file = join(folder, "a.json");
    chmodSync(file, mode);
    const { ino, uid, gid } = statSync(file);
    expect(await replaceFile(file, "new ä\n")).toMatchObject({ _tag: "Right" });
    expect(readFileSync(file, "utf8")).toBe("new ä\n");
    expect(statSync(file)).toMatchObject({ mode: 0o100000 + mode, uid, gid });
    expect(statSync(file).ino).not.toBe(ino);
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it("replaces what a link leads to, and not the link", async () => {
    const folder = tempFolder({ "real/a.json": "old" });
    const link = join(folder, "link.json");
    symlinkSync(join("real", "a.json"), link);
    expect(await replaceFile(link, "new")).toMatchObject({ _tag: "Right" });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toBe(join("real", "a.json"));
    expect(readFileSync(join(folder, "real/a.json"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["link.json", "real"]);
  });

  it("takes the longest name that there is", async () => {
    const name = "a".repeat(255);
    const folder = tempFolder({ [name]: "old" });
    expect(await replaceFile(join(folder, name), "new")).toMatchObject({ _tag: "Right" });
    expect(readFileSync(join(folder, name), "utf8")).toBe("new");
  });

  it("says what is no file", async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "a.json"));
    const left = await replaceFile(join(folder, "a.json"), "new");
    expect(left).toMatchObject({ left: { rule: "file-unwritable", message: "it is not a regular file" } });
    const none = await replaceFile(join(folder, "b.json"), "new");
    expect(none).toMatchObject({ left: { message: "it cannot be written (ENOENT)" } });
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it.skipIf(isRoot)("writes neither what is read-only nor in a folder that is", async () => {
    const folder = tempFolder({ "a.json": "old", "b/c.json": "old" });
    const message = "writing it is not permitted";
    chmodSync(join(folder, "a.json"), 0o444);
    expect(await replaceFile(join(folder, "a.json"), "new")).toMatchObject({ left: { message } });
    chmodSync(join(folder, "b"), 0o555);
    expect(await replaceFile(join(folder, "b/c.json"), "new")).toMatchObject({ left: { message } });
    chmodSync(join(folder, "b"), 0o755);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
    expect(readFileSync(join(folder, "b/c.json"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.json", "b"]);
  });
});
