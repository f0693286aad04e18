import { describe, expect, it } from "vitest";
import { fileFault, formatError, formatFault } from "../src/fault.js";
import { diagnostic } from "./support/run-cli.js";

describe("formatFault", () => {
  it("has the form of every diagnostic", () => {
    const line = formatFault(fileFault("a.json", "file-unreadable", "there is no such file"));
    expect(line).toBe("a.json:1:1: error file-unreadable: there is no such file");
    expect(line).toMatch(diagnostic);
  });

  it.each(["a\nb", "a\r\nb", "\u001b[2J", "\u2028", "\u202ejson", "\ud800", ""])(
    "is one line for the file name %j",
    (file) => {
      const line = formatFault(fileFault(file, "file-unreadable", "x"));
      expect(line).toMatch(diagnostic);
      expect(line).toMatch(/^\P{C}+$/u);
    },
  );

  it("escapes what a message quotes", () => {
    expect(formatError("usage", "unknown option '--a\nb'")).toBe(
      "camwright: error usage: unknown option '--a\\u{000a}b'",
    );
  });
});
