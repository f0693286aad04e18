/** `npm run generate`: writes the catalogs' generated code anew. With `--check`, writes nothing and fails on a difference. */
import { pathToFileURL } from "node:url";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { turbo } from "./lib/turbo.mjs";

const generator = "packages/catalog-generator/dist/main.js";

async function generate(args) {
  const built = await turbo("build", { filter: ["@camwright/catalog-generator"] });
  return built.status === 0 ? run("node", [generator, ...args], { cwd: root }) : built;
}

/** What the generator would change in the committed code. */
export async function generated() {
  const { status, output } = await generate(["--check"]);
  return status === 0 ? [] : [output || `the generator exited with ${status}`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { status, output } = await generate(process.argv.slice(2));
  if (output !== "") console.log(output);
  process.exitCode = status;
}
