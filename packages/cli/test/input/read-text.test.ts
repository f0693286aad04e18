import { Readable } from "node:stream";
import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { maxBytes, readText, unreadable } from "../../src/input/read-text.js";
import { openSession } from "../../src/io.js";
import { input, memory } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const read = async (file: string, stdin = input()): Promise<unknown> => {
  const text = await readText(file, openSession({ stdin, stdout: memory(), stderr: memory() }));
  return Either.isRight(text) ? text.right : text.left;
};

describe("readText", () => {
  it("reads a file as it is", async () => {
    const file = tempFile("a.json", "\ufeffä\r\n");
    expect(await read(file)).toEqual({ file, text: "\ufeffä\r\n" });
  });

  it("reads standard input, whose streams may give texts or bytes", async () => {
    expect(await read("-", input("ä"))).toEqual({ file: "<stdin>", text: "ä" });
    expect(await read("-", Readable.from(["a", "b"]))).toEqual({ file: "<stdin>", text: "ab" });
  });

  it.each(["no-such-file", "", "a\0b"])("says of %j that it cannot be read", async (file) => {
    expect(await read(file)).toMatchObject({ file, rule: "file-unreadable", line: 1, column: 1 });
  });

  it("says of a folder that it is one", async () => {
    expect(await read(tempFolder())).toMatchObject({ rule: "file-unreadable", message: "this is a directory" });
  });

  it("says where a text is not UTF-8", async () => {
    const file = tempFile("a.json", Buffer.from([0x61, 0x0a, 0x62, 0xff]));
    expect(await read(file)).toMatchObject({ file, rule: "file-encoding", line: 2, column: 2 });
  });

  it("does not keep what is far too large", async () => {
    const piece = Buffer.alloc(1024 * 1024, 32);
    let pieces = 0;
    const endless = function* (): Generator<Buffer> {
      for (;;) {
        pieces += 1;
        yield piece;
      }
    };
    expect(await read("-", Readable.from(endless()))).toMatchObject({ rule: "file-too-large" });
    expect(pieces).toBeLessThan(maxBytes / piece.length + 20);
  });
});

describe("unreadable", () => {
  it.each([
    ["EACCES", "reading it is not permitted"],
    ["EMFILE", "it cannot be read (EMFILE)"],
  ])("explains %s", (code, message) => {
    expect(unreadable("a", Object.assign(new Error("x"), { code })).message).toBe(message);
  });

  it("knows errors without a code", () => {
    expect(unreadable("a", new Error("x")).message).toBe("it cannot be read (unknown error)");
    expect(unreadable("a", "x").message).toBe("it cannot be read (unknown error)");
  });
});
