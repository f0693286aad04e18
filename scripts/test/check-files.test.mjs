import { expect, test } from "vitest";
import { check as changesets } from "../check-changesets.mjs";
import { check as contents } from "../check-contents.mjs";
import { check as lockfiles } from "../check-lockfile.mjs";
import { check as traces } from "../check-traces.mjs";
import { manifest, plant } from "./plant.mjs";

const lock = (entry) => ({ "a/package-lock.json": { packages: { "node_modules/x": { version: "1.0.0", ...entry } } } });

test("a lock file without addresses is fine", () => {
  const link = { "node_modules/y": { resolved: "packages/y", link: true } };
  expect(lockfiles(plant({ "package-lock.json": { packages: link }, ...lock({ integrity: "sha512-x" }) }))).toEqual([]);
});

test("a download address in a lock file is found", () => {
  const [problem] = lockfiles(plant(lock({ integrity: "sha512-x", resolved: "https://example.com/x.tgz" })));
  expect(problem).toBe("a/package-lock.json: node_modules/x: holds a download address");
});

test("an entry without a checksum is found", () => {
  expect(lockfiles(plant(lock({})))).toEqual(["a/package-lock.json: node_modules/x: has no checksum"]);
});

test("a missing platform is found", () => {
  const [problem] = lockfiles(plant(lock({ integrity: "sha512-x", optionalDependencies: { "x-darwin": "1.0.0" } })));
  expect(problem).toContain("its optional dependency x-darwin is not in the lock");
});

test.each([
  ["a work folder", ["", "work", "main", "a.ts"].join("/")],
  ["a home folder", ["see", "home", "me", "a.ts"].join("/").replace("see", "see ")],
  ["a registry", "https://registry.example/x"],
])("a file that names %s is found", (_, line) => {
  const root = plant({ "docs/a.md": `first\n${line}\n` });
  expect(traces(root, ["registry.example"])).toEqual([expect.stringMatching(/^docs\/a\.md:2: names this machine/)]);
});

test("addresses and resources are not taken for paths of a machine", () => {
  const text = "https://example.com/home/page qcs::cos::uid/1:bucket/home/a */home/x";
  expect(traces(plant({ "a.md": text }), ["registry.example"])).toEqual([]);
});

test("ignored files may name the machine", () => {
  const root = plant({ ".gitignore": "dist/\n", "dist/a.js": "registry.example" });
  expect(traces(root, ["registry.example"])).toEqual([]);
});

const released = { "packages/core/package.json": manifest("@camwright/core") };

test("a package that was never released needs a change note", () => {
  expect(changesets(plant({ ...released, ".changeset/config.json": {} }))).toHaveLength(1);
  expect(changesets(plant({ ...released, ".changeset/a.md": '---\n"@camwright/core": minor\n---\n\nText\n' }))).toEqual(
    [],
  );
  const changelog = { "packages/core/CHANGELOG.md": "# 0.2.0", ".changeset/config.json": {} };
  expect(changesets(plant({ ...released, ...changelog }))).toEqual([]);
});

test("a change note that names an unknown package or kind is found", () => {
  const note = '---\n"@camwright/core": big\n"@camwright/cor": minor\n---\n\nText\n';
  expect(changesets(plant({ ...released, ".changeset/a.md": note }))).toEqual([
    ".changeset/a.md: `big` is not major, minor or patch",
    ".changeset/a.md: `@camwright/cor` is not a published package",
  ]);
});

const full = {
  ...released,
  "packages/core/README.md": "",
  "packages/core/LICENSE": "",
  "packages/core/src/index.ts": "",
  "packages/core/dist/index.js": "",
  "packages/core/dist/index.d.ts": "",
};

test("a complete package is fine", async () => {
  expect(await contents(plant(full))).toEqual([]);
});

test("what a package lacks and what it should not hold is found", async () => {
  const { "packages/core/LICENSE": _, ...rest } = full;
  const wrong = {
    "packages/core/dist/old.js": "",
    "packages/core/src/a.test.ts": "",
    "packages/core/THIRD-PARTY-NOTICES": "",
  };
  const core = { ...released["packages/core/package.json"], files: ["dist", "src"] };
  const root = plant({ ...rest, ...wrong, "packages/core/package.json": core });
  expect(await contents(root)).toEqual([
    "@camwright/core: the package lacks LICENSE",
    "@camwright/core: the package lacks THIRD-PARTY-NOTICES",
    "@camwright/core: src/a.test.ts does not belong into the package",
    "@camwright/core: dist/old.js is left over from a deleted source; delete dist and build again",
  ]);
});
