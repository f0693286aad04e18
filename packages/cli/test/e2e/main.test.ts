import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { caseLine, invalid, valid } from "../support/documents.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

beforeAll(() => {
  if (!existsSync(main)) throw new Error("dist is missing: run `npx turbo run build --filter=camwright` first");
});

const start = (argv: readonly string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [main, ...argv]);

const camwright = (argv: readonly string[], stdin: string | Uint8Array = "", cwd?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    input: stdin,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout, stderr };
};

/** Runs a line of shell, in which `$camwright` is the program. */
const shell = (line: string) => {
  const env = { ...process.env, camwright: `${process.execPath} ${main}` };
  const bash = ["-o", "pipefail", "-c", line];
  const { status, stdout, stderr } = spawnSync("bash", bash, {
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout, stderr };
};

const manyCases = (): string => `${caseLine()}\n`.repeat(20_000);

describe("the program", () => {
  it("tells its version", () => {
    expect(camwright(["--version"])).toMatchObject({ status: 0, stderr: "" });
    expect(camwright(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("exits with 0, 1, 2 and 3", () => {
    const folder = tempFolder({ "yes.json": valid, "no.json": invalid });
    const options = ["--action", "cos:GetService", "--resource", "*", "--principal", "qcs::cam::uin/1:uin/2"];
    expect(camwright(["validate", "yes.json"], "", folder).status).toBe(0);
    expect(camwright(["validate", "*.json"], "", folder).status).toBe(1);
    expect(camwright(["validate", "none.json"], "", folder).status).toBe(2);
    expect(camwright(["simulate", "--policy", "no.json", ...options], "", folder).status).toBe(3);
  });

  it("looks a role up, and does not find another", () => {
    expect(camwright(["roles", "CLS_QcsRole"])).toMatchObject({ status: 0, stderr: "" });
    expect(camwright(["roles", "CLS_QCSRole"])).toMatchObject({ status: 1, stdout: "" });
    expect(camwright(["roles", "--bogus"]).status).toBe(2);
  });

  it("looks actions up, expands patterns and shrinks them again", () => {
    const { status, stdout } = shell("$camwright expand 'vpc:*' | $camwright shrink --format json - 2>&1 >/dev/null");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^camwright: info catalog-exact: /)]);
    expect(shell("$camwright catalog actions cos --level list | $camwright expand -").status).toBe(1);
    expect(camwright(["catalog", "actions", "cbs", "CreateDisks"])).toMatchObject({ status: 0, stderr: "" });
    expect(camwright(["catalog", "services", "billing"])).toMatchObject({ status: 1, stdout: "" });
  });

  it("formats a file in place, and the next time leaves it alone", () => {
    const folder = tempFolder({ "a.json": valid });
    expect(camwright(["fmt", "--check", "a.json"], "", folder)).toMatchObject({ status: 1, stdout: "a.json\n" });
    expect(camwright(["fmt", "--write", "*.json"], "", folder)).toMatchObject({ status: 0, stdout: "a.json\n" });
    expect(camwright(["fmt", "--check", "a.json"], "", folder)).toMatchObject({ status: 0, stdout: "" });
    const written = readFileSync(join(folder, "a.json"), "utf8");
    expect(JSON.parse(written)).toEqual(JSON.parse(valid));
    expect(camwright(["fmt"], valid).stdout).toBe(written);
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it.skipIf(!existsSync("/dev/stdin"))("does not write what is no file", () => {
    const { status, stdout, stderr } = shell(`echo '${valid}' | $camwright fmt --write --kind identity /dev/stdin`);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^\/dev\/stdin:1:1: error file-unwritable: .+\n$/);
  });

  it("names files as they were named, and those of a pattern from here", () => {
    const folder = tempFolder({ "a.json": valid, "b/c.json": valid });
    const { stdout } = camwright(["validate", "./a.json", "**/c.json"], "", folder);
    expect(stdout).toBe("./a.json: valid identity policy\nb/c.json: valid identity policy\n");
  });

  it("reads standard input that is no terminal", () => {
    expect(camwright(["validate"], valid).stdout).toBe("<stdin>: valid identity policy\n");
    expect(camwright(["validate", "-"], Buffer.from(`\ufeff${valid}`, "utf16le")).stderr).toContain("UTF-16");
  });

  it("uses no colour, whatever the environment says", () => {
    for (const setting of ["FORCE_COLOR=3", "NO_COLOR=1", "CLICOLOR_FORCE=1"]) {
      const { stdout, stderr } = shell(`echo '{' | ${setting} $camwright validate; ${setting} $camwright bogus`);
      expect(stdout + stderr).not.toContain("\u001b");
    }
  });

  it("streams cases", () => {
    const { status, stdout } = camwright(["simulate", "--cases", "-"], manyCases());
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(20_000);
  });

  it("answers a case before the next one comes", async () => {
    const child = start(["simulate", "--cases", "-"]);
    child.stdin.write(`${caseLine({ id: "first" })}\n`);
    const [answer] = (await once(child.stdout, "data")) as [Buffer];
    expect(answer.toString()).toContain('"id":"first"');
    child.stdin.end();
    const [status] = (await once(child, "close")) as [number];
    expect(status).toBe(0);
  });
});

describe("in a pipe", () => {
  it("ends with its reader, without a word", () => {
    const file = tempFile("cases.ndjson", manyCases());
    const outcome = shell(`$camwright simulate --cases '${file}' | head -1`);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(outcome.stdout.split("\n")).toHaveLength(2);
  });

  it.each(["catalog actions", "catalog actions --format json", "catalog", "expand '*'"])(
    "ends %s with its reader, without a word",
    (argv) => {
      const outcome = shell(`$camwright ${argv} | head -1`);
      expect(outcome).toMatchObject({ status: 0, stderr: "" });
      expect(outcome.stdout.split("\n")).toHaveLength(2);
    },
  );

  it("ends with its reader even while its input stays open", async () => {
    const child = start(["simulate", "--cases", "-"]);
    child.stdin.on("error", () => {});
    child.stdin.write(manyCases());
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [status] = (await once(child, "exit")) as [number];
    expect(status).toBe(0);
  });

  it("says nothing where both of its outputs are closed", () => {
    const file = tempFile("cases.ndjson", `nope\n${manyCases()}`);
    expect(shell(`$camwright simulate --cases '${file}' 2>&1 | head -1`)).toMatchObject({ stderr: "" });
    const policy = tempFile("p.json", invalid);
    expect(shell(`$camwright validate '${policy}' >&- 2>&-`)).toMatchObject({ status: 1, stderr: "", stdout: "" });
  });

  it("keeps the status of what nobody reads", () => {
    const file = tempFile("p.json", invalid);
    expect(shell(`$camwright validate '${file}' | true`).status).toBe(1);
  });

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full", () => {
    const file = tempFile("p.json", valid);
    const { status, stderr } = shell(`$camwright validate --kind identity '${file}' > /dev/full`);
    expect([status, stderr]).toEqual([2, "camwright: error output: the answer cannot be written (ENOSPC)\n"]);
  });

  it.skipIf(!existsSync("/dev/full"))("is not stopped by diagnostics that cannot be written", () => {
    const file = tempFile("p.json", valid);
    expect(shell(`$camwright validate '${file}' 2> /dev/full`)).toMatchObject({ status: 0, stderr: "" });
    expect(shell(`$camwright validate none.json 2> /dev/full`).status).toBe(2);
  });

  it("reads a folder given as standard input as nothing", () => {
    const folder = tempFolder();
    expect(shell(`$camwright validate < '${folder}'`).status).toBe(2);
  });
});
