import { readFileSync, statSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { run } from "camwright";
import { describe, expect, it } from "vitest";
import { caseLine, denying, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, memory, type Outcome, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const cases = (content: string | Uint8Array): Promise<Outcome> => runCli(["simulate", "--cases", "-"], input(content));
const answers = ({ stdout }: Outcome): readonly Record<string, unknown>[] =>
  linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
const policies = (...texts: readonly string[]): object => ({
  identity: texts.map((text) => JSON.parse(text) as unknown),
});

describe("simulate --cases", () => {
  it("answers each line, in the order of the input, with its id and whether it is as expected", async () => {
    const lines = [
      caseLine({ id: "a", expected: "allow" }),
      caseLine({ policies: policies(denying) }),
      caseLine({ id: "c", expected: "deny", policies: {} }),
    ];
    const outcome = await cases(lines.join("\n"));
    expect(outcome.status).toBe(0);
    expect(answers(outcome)).toMatchObject([
      {
        id: "a",
        decision: "allow",
        reason: "allow",
        matched: [{ layer: "identity" }],
        notes: [],
        expected: "allow",
        met: true,
      },
      { decision: "deny", reason: "explicit-deny" },
      { id: "c", decision: "deny", reason: "implicit-deny", expected: "deny", met: true },
    ]);
    expect(answers(outcome)[1]).not.toHaveProperty("id");
    expect(outcome.stderr).toBe(
      "3 cases: 1 allowed, 2 denied, 0 unknown; 0 expectations not met; 0 lines not readable\n",
    );
  });

  it("explains each answer where it is asked to", async () => {
    const lines = [caseLine({ policies: {} }), caseLine(), caseLine(), "{}"].join("\n");
    const explained = await runCli(["simulate", "--cases", "-", "--explain"], input(lines));
    const plain = await cases(lines);
    expect(explained.status).toBe(plain.status);
    expect(answers(explained).map((answer) => "explain" in answer)).toEqual([true, true, true, false]);
    const decisions = (outcome: Outcome) =>
      answers(outcome).map(({ decision, reason, matched }) => [decision, reason, matched]);
    expect(decisions(explained)).toEqual(decisions(plain));
    expect(answers(explained)[1]).toMatchObject({ explain: { layers: [{ layer: "identity", verdict: "allow" }] } });
  });

  it.each([
    ["nothing", "", 0],
    ["a deny that expects nothing", caseLine({ policies: {} }), 0],
    ["an expectation that is not met", caseLine({ expected: "deny" }), 1],
    ["an unknown decision", caseLine({ policies: { identity: [1] } }), 3],
    ["an unknown decision where another is expected", caseLine({ policies: { identity: [1] }, expected: "deny" }), 3],
    ["an unknown decision that is expected", caseLine({ policies: { identity: [1] }, expected: "unknown" }), 0],
    ["a decision where unknown is expected", caseLine({ expected: "unknown" }), 1],
    ["a line that is no case", "{}", 2],
    ["all of them", ["{}", caseLine({ policies: { identity: [1] } }), caseLine({ expected: "deny" })].join("\n"), 2],
    ["no and undecided", [caseLine({ policies: { identity: [1] } }), caseLine({ expected: "deny" })].join("\n"), 1],
  ])("exits for %s as documented", async (_what, content, status) => {
    expect((await cases(content)).status).toBe(status);
  });

  it("answers a line that is no case as unknown, names the line and keeps the id", async () => {
    const outcome = await cases(`${caseLine()}\n\n{"id": "b"}\nnope\n${caseLine({ id: "d" })}`);
    expect(answers(outcome)).toMatchObject([
      { decision: "allow" },
      {
        id: "b",
        decision: "unknown",
        notes: [{ rule: "case-unreadable", message: "line 3 of the input is not a case" }],
      },
      { decision: "unknown", notes: [{ rule: "case-unreadable", message: "line 4 of the input is not a case" }] },
      { id: "d", decision: "allow" },
    ]);
    const said = linesOf(outcome.stderr);
    expect(said.slice(0, -1).map((line) => line.split(": ")[0])).toEqual(["<stdin>:3:1", "<stdin>:3:1", "<stdin>:4:1"]);
    for (const line of said.slice(0, -1)) expect(line).toMatch(diagnostic);
  });

  it("reads CRLF, blank lines, a byte order mark and a last line without an end", async () => {
    const outcome = await cases(`\ufeff${caseLine({ id: "a" })}\r\n\r\n  \t\n${caseLine({ id: "b" })}`);
    expect(outcome.status).toBe(0);
    expect(answers(outcome).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it.each(["\u2028", "\u2029", "\u0085"])("takes %j in a text for what it is", async (separator) => {
    const outcome = await cases(`{"id":"a${separator}b",${caseLine().slice(1)}`);
    expect(answers(outcome)).toMatchObject([{ id: `a${separator}b`, decision: "allow" }]);
  });

  it("does not decide about a text that it cannot read as it is", async () => {
    const [before, after] = caseLine({ id: "@" }).split("@");
    const bytes = Buffer.concat([Buffer.from(before ?? ""), Buffer.from([0xfc]), Buffer.from(after ?? "")]);
    const outcome = await cases(bytes);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/^<stdin>:1:[1-9]\d+: error file-encoding: the text is not UTF-8\n/);
  });

  it("names another encoding once, and not for every line", async () => {
    const bytes = Buffer.from(`\ufeff${caseLine()}\n${caseLine()}\n`, "utf16le");
    const { status, stdout, stderr } = await cases(bytes);
    expect([status, stdout]).toEqual([2, ""]);
    expect(linesOf(stderr)[0]).toMatch(/^<stdin>:1:1: error file-encoding: .*UTF-16, little-endian$/);
    expect(linesOf(stderr)).toHaveLength(2);
  });

  it.each(["no-such-file", ""])("says of %j that it cannot be read", async (file) => {
    const { status, stdout, stderr } = await runCli(["simulate", "--cases", file]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/:1:1: error file-unreadable: there is no such file\n/);
  });

  it("says of a folder that it is one", async () => {
    const { status, stderr } = await runCli(["simulate", "--cases", tempFolder()]);
    expect(status).toBe(2);
    expect(stderr).toContain("error file-unreadable: this is a directory\n");
  });

  it("answers what came before the input failed", async () => {
    const broken = async function* (): AsyncGenerator<string> {
      yield `${caseLine({ id: "a" })}\n`;
      await Promise.resolve();
      throw Object.assign(new Error("gone"), { code: "EIO" });
    };
    const outcome = await runCli(["simulate", "--cases", "-"], Readable.from(broken()));
    expect(outcome.status).toBe(2);
    expect(answers(outcome)).toMatchObject([{ id: "a" }]);
    expect(outcome.stderr).toContain("<stdin>:1:1: error file-unreadable: it cannot be read (EIO)\n");
  });

  it("decides about policies that nest too deep to be read", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const line = caseLine({ policies: { identity: ["@"] } }).replace('"@"', deep);
    const outcome = await cases(`${line}\n${line}\n${caseLine()}`);
    expect(answers(outcome).map(({ decision }) => decision)).toEqual(["unknown", "unknown", "allow"]);
    expect(outcome.status).toBe(3);
  });

  it("tells the policies of neighbouring cases apart", async () => {
    const same = policies(valid);
    const lines = [same, same, policies(valid, denying), same, {}].map((each) => caseLine({ policies: each }));
    expect(answers(await cases(lines.join("\n"))).map(({ decision }) => decision)).toEqual([
      "allow",
      "allow",
      "deny",
      "allow",
      "deny",
    ]);
  });

  it("never writes to its input", async () => {
    const file = tempFile("cases.ndjson", `${caseLine()}\n`);
    const { mtimeMs } = statSync(file);
    await runCli(["simulate", "--cases", file]);
    expect([readFileSync(file, "utf8"), statSync(file).mtimeMs]).toEqual([`${caseLine()}\n`, mtimeMs]);
  });
});

/** Gives cases one by one and counts those that are not answered yet. */
const counted = (total: number) => {
  const state = { given: 0, answered: 0, mostOutstanding: 0, ids: [] as unknown[] };
  const stdin = Readable.from(
    (function* () {
      for (; state.given < total; state.given += 1) yield `${caseLine({ id: String(state.given) })}\n`;
    })(),
    { highWaterMark: 1 },
  );
  const take = (text: string): void => {
    for (const line of linesOf(text)) {
      state.ids.push((JSON.parse(line) as { readonly id: unknown }).id);
      state.answered += 1;
      state.mostOutstanding = Math.max(state.mostOutstanding, state.given - state.answered);
    }
  };
  return { state, stdin, take };
};

describe("a long stream of cases", () => {
  it("keeps its order, and holds a few cases only however slow the reader is", async () => {
    const { state, stdin, take } = counted(20_000);
    const stdout = new Writable({
      highWaterMark: 1024,
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        take(chunk);
        if (state.answered % 100 === 0) setImmediate(done);
        else done();
      },
    });
    expect(await run(["simulate", "--cases", "-"], { stdin, stdout, stderr: memory() })).toBe(0);
    expect(state.ids).toEqual(Array.from({ length: 20_000 }, (_, index) => String(index)));
    expect(state.mostOutstanding).toBeLessThan(20);
  });

  it("ends when its reader goes, without a word and with the status until then", async () => {
    const { state, stdin, take } = counted(20_000);
    const stdout = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        take(chunk);
        done(state.answered < 3 ? null : Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const stderr = memory();
    expect(await run(["simulate", "--cases", "-"], { stdin, stdout, stderr })).toBe(0);
    expect(state.answered).toBe(3);
    expect(state.given).toBeLessThan(50);
    expect(stderr.text()).toBe("");
  });

  it("is misuse where the answers cannot be written", async () => {
    const { stdin } = counted(20_000);
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("no space"), { code: "ENOSPC" }));
      },
    });
    const stderr = memory();
    expect(await run(["simulate", "--cases", "-"], { stdin, stdout, stderr })).toBe(2);
    expect(stderr.text()).toBe("camwright: error output: the answer cannot be written (ENOSPC)\n");
  });
});
