import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileText } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { caseLine, caseOf, reading, user, valid } from "./support/documents.js";
import { diagnostic, input, linesOf, type Outcome, runCli } from "./support/run-cli.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 200);

vi.setConfig({ testTimeout: 3_600_000 });

const folder = mkdtempSync(join(tmpdir(), "camwright-bytes-"));
const [file, other] = [join(folder, "a.json"), join(folder, "b.json")];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { resolve } = createRequire(import.meta.url);

const corpus: readonly string[] = ["dev.ndjson", "broken.dev.ndjson"].flatMap((name) =>
  readFileSync(resolve(`@camwright/conformance/fixtures/corpus/${name}`), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

const fragment = fc.constantFrom(
  ...'{}[]:,"\\\n0'.split(""),
  ...'1e999 -1e999 -0 9007199254740993 null "__proto__": "constructor": {"__proto__":{"a":1}} "a":1,"a":2'.split(" "),
  '"statement":[],"statement":',
  "\\ud800",
  "😀",
  "\u2028",
  "0".repeat(400),
);

/** Bytes of which some text is made, and such as are none in UTF-8. */
const rawBytes = fc.oneof(
  fc.uint8Array({ maxLength: 20 }),
  fc.constantFrom([0xff, 0xfe], [0xef, 0xbb, 0xbf], [0], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]),
  fragment.map((text) => [...Buffer.from(text)]),
);

const nested = fc
  .tuple(fc.constantFrom("[", '{"a":', '{"statement":[', '{"policies":', '{"__proto__":'), fc.nat({ max: 20_000 }))
  .map(([opener, depth]) => opener.repeat(depth));

const whole = fc.oneof(
  fc.constantFrom(...corpus),
  fc.constantFrom(valid, caseLine(), JSON.stringify(caseOf()["request"])),
  nested,
  fc.json(),
  fc.json().map((json) => caseLine({ policies: { identity: [JSON.parse(json)] } })),
  hostileText.map((text) => caseLine({ request: { principal: { type: "user" }, action: text, resource: text } })),
  hostileText.map((text) => JSON.stringify({ principal: { type: "user", qcs: text }, action: text, resource: [text] })),
);

/** A text in which pieces were cut out and bytes put in. */
const bytes: fc.Arbitrary<Buffer> = fc
  .tuple(whole, fc.array(fc.tuple(fc.nat({ max: 1e6 }), fc.nat({ max: 20 }), rawBytes), { maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, piece]) => {
      const at = place % (edited.length + 1);
      return Buffer.concat([edited.subarray(0, at), Buffer.from(piece), edited.subarray(at + (length % 7))]);
    }, Buffer.from(text)),
  );

const flags = fc.subarray<string>(["--explain", "--format=json"]);
const kinds = fc.constantFrom<readonly string[]>(
  [],
  ["--kind", "bucket"],
  ["--kind", "trust"],
  ["--kind", "scp"],
  ["--format=json"],
);
const formatting = fc.constantFrom<readonly string[]>([], ["--check"]);

const linting = fc.constantFrom<readonly string[]>(
  [],
  ["--fail-on=info"],
  ["--format=github"],
  ["--format=json"],
  ["--format=sarif"],
  ["--fix"],
);

const stack = /^\s+at .+:\d+:\d+\)?$/m;
/** Members of a decision alone tell it from other JSON. */
const isDecision = (line: string): boolean => {
  const { decision } = JSON.parse(line) as { readonly decision?: unknown };
  return ["allow", "deny", "unknown"].includes(decision as string);
};
const remark = /^(?:hint: .+|\d+ cases: .+|.*: formatted|.*would change.*)$/;

const sizeOf = (given: readonly Uint8Array[]): number => given.reduce((size, { length }) => size + length, 0);

/** What holds of every run, whatever it is given. */
const check = (given: readonly Uint8Array[], { status, stdout, stderr }: Outcome): void => {
  expect([0, 1, 2, 3]).toContain(status);
  expect(stderr).not.toMatch(stack);
  expect(stderr).not.toContain("error internal");
  expect(linesOf(stderr).filter((line) => !diagnostic.test(line) && !remark.test(line))).toEqual([]);
  expect(stdout.length + stderr.length).toBeLessThan(200_000 + 200 * sizeOf(given));
};

const run = async (argv: readonly string[], given: readonly [Uint8Array, Uint8Array?]): Promise<Outcome> => {
  const [first, second = new Uint8Array()] = given;
  writeFileSync(file, first);
  writeFileSync(other, second);
  const outcome = await runCli(argv, input(first));
  const kept = [readFileSync(file), readFileSync(other)];
  // Nothing is written over an input.
  expect(kept.map((one) => one.equals(first) || one.equals(second))).toEqual([true, true]);
  check([first, second], outcome);
  return outcome;
};

/** A decision in the form that was asked for, or nothing. */
const expectDecision = ({ status, stdout }: Outcome, options: readonly string[]): void => {
  if (status === 2) expect(stdout).toBe("");
  else if (options.includes("--format=json")) expect(isDecision(stdout)).toBe(true);
  else expect(stdout).toMatch(/^(?:allow|deny|unknown): /);
};

const expectValidity = ({ status, stdout }: Outcome, options: readonly string[]): void => {
  expect([0, 1, 2]).toContain(status);
  if (status === 2 || !options.includes("--format=json")) return;
  const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly valid: boolean }[] };
  expect(files.map((one) => one.valid)).toEqual([status === 0]);
};

const expectDocument = ({ status, stdout }: Outcome, options: readonly string[]): void => {
  expect([0, 1, 2]).toContain(status);
  if (status === 0 && options.length === 0) expect(JSON.parse(stdout)).toBeTypeOf("object");
};

const expectReport = ({ status, stdout }: Outcome, options: readonly string[]): void => {
  expect([0, 1, 2]).toContain(status);
  if (options.includes("--format=json") || options.includes("--format=sarif")) {
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  } else if (options.includes("--format=github")) {
    expect(linesOf(stdout).filter((line) => !/^::(?:error|warning|notice) file=.*::.+$/u.test(line))).toEqual([]);
  } else if (!options.includes("--fix")) {
    expect(linesOf(stdout).filter((line) => !diagnostic.test(line) && !line.endsWith(": no findings"))).toEqual([]);
  }
};

describe("whatever the bytes", () => {
  it("validate says what is wrong with them", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, kinds, async (content, options) => {
        expectValidity(await run(["validate", file, ...options], [content]), options);
      }),
      { numRuns },
    );
  });

  it("lint reports in the form that was asked for", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, linting, async (content, options) => {
        expectReport(await run(["lint", file, ...options], [content]), options);
      }),
      { numRuns },
    );
  });

  it("fmt writes a document or nothing", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, formatting, async (content, options) => {
        expectDocument(await run(["fmt", file, ...options], [content]), options);
      }),
      { numRuns },
    );
  });

  it("simulate decides about a policy", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, flags, async (content, options) => {
        expectDecision(await run(["simulate", "--policy", file, ...reading, ...options], [content]), options);
      }),
      { numRuns },
    );
  });

  it("simulate decides about a request", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, bytes, flags, async (request, policy, options) => {
        const argv = ["simulate", "--policy", other, "--request", file, ...options];
        expectDecision(await run(argv, [request, policy]), options);
      }),
      { numRuns },
    );
  });

  it("simulate decides about options", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, flags, async (action, resource, context, options) => {
        // A value that begins with a dash is an option.
        const asked = [`--action=${action}`, `--resource=${resource}`, `--context=k=${context}`];
        const argv = ["simulate", "--policy", file, "--principal", user, ...asked, ...options];
        expectDecision(await run(argv, [Buffer.from(valid)]), options);
      }),
      { numRuns },
    );
  });

  it("simulate answers each line of a file of cases", async () => {
    const explains = fc.constantFrom<readonly string[]>([], ["--explain"]);
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 5 }), explains, async (lines, options) => {
        const content = Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
        const { stdout } = await run(["simulate", "--cases", "-", ...options], [content]);
        expect(linesOf(stdout).filter((line) => !isDecision(line))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
