import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const packageFolder = new URL("../..", import.meta.url);

/** Runs a module in a process of its own; fails if it does not end by itself in time. */
const run = async (body: string): Promise<string> => {
  const text = `
    import { decideInParallel } from "@camwright/parallel";
    const request = { principal: { type: "user" }, action: "cos:GetService", resource: "*" };
    const endless = function* () { for (;;) yield request; };
    const decisions = (options) => decideInParallel({ identity: [] }, endless(), { threads: 2, batchSize: 10, ...options });
    ${body}`;
  const options = { cwd: packageFolder, timeout: 25_000 };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", text], options);
  return stdout;
};

it.each([
  [
    "the consumer leaves the loop",
    "for await (const { decision } of decisions()) { console.log(decision); break; }",
    "deny\n",
  ],
  ["the iterator is left lying", "console.log((await decisions().next()).value.reason)", "implicit-deny\n"],
  ["nothing is asked for", "decisions(); console.log('nothing')", "nothing\n"],
  [
    "it is aborted while it waits",
    `const abort = new AbortController();
     const waiting = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
     const first = decideInParallel({ identity: [] }, waiting, { signal: abort.signal }).next();
     setTimeout(() => abort.abort(new Error("enough")), 10);
     await first.catch(({ message }) => console.log(message));`,
    "enough\n",
  ],
  [
    "the consumer throws",
    "try { for await (const _ of decisions()) throw new Error('mine'); } catch ({ message }) { console.log(message); }",
    "mine\n",
  ],
])("the process ends by itself where %s", async (_name, body, output) => {
  expect(await run(body)).toBe(output);
});

it("can be required", async () => {
  const text = `
    const { decideInParallel } = require("@camwright/parallel");
    const request = { principal: { type: "user" }, action: "cos:GetService", resource: "*" };
    (async () => {
      for await (const { decision } of decideInParallel({ identity: [] }, [request])) console.log(decision);
    })();`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--eval", text], {
    cwd: packageFolder,
    timeout: 25_000,
  });
  expect(stdout).toBe("deny\n");
});
