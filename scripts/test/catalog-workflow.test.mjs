import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../lib/root.mjs";

const text = readFileSync(join(root, ".github/workflows/catalog.yml"), "utf8");
const workflow = parse(text, { strict: true });
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [job, ...otherJobs] = Object.values(workflow.jobs);
const commands = job.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

/** What `npm run` and `npm test` start in a text of shell. */
const scriptsIn = (shell) => [
  ...[...shell.matchAll(/\bnpm run (?:--\S+ )*([\w:]+)/g)].map((match) => match[1]),
  ...(/\bnpm test\b/.test(shell) ? ["test"] : []),
];

test("the workflow runs on a schedule and may open pull requests", () => {
  expect(otherJobs).toEqual([]);
  expect(workflow.on.schedule[0].cron).toMatch(/^\S+ \S+ \S+ \S+ \S+$/);
  expect(workflow.permissions).toEqual({ contents: "write", "pull-requests": "write" });
});

test("it checks, then updates, then opens a pull request", () => {
  const order = ["npm ci", "catalog:check", "catalog:update", "gh pr create"].map((part) =>
    commands.findIndex((command) => command.includes(part)),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order.includes(-1)).toBe(false);
});

test("the commands that it names are those of the repository", () => {
  const named = commands.flatMap(scriptsIn);
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});

test("each step is shell without a mistake of form, or one of two actions", () => {
  const uses = job.steps.flatMap((step) => step.uses ?? []);
  expect(uses).toEqual(["actions/checkout@v4", "actions/setup-node@v4"]);
  expect(uses.length + commands.length).toBe(job.steps.length);
  for (const command of commands) expect(spawnSync("bash", ["-n", "-c", command]).status).toBe(0);
});

test("nothing that others write is put into shell", () => {
  for (const command of commands) expect(command).not.toContain("${{");
});
