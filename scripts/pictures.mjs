/**
 * `npm run pictures`: runs the tests of the playground in a browser, and puts some of the pictures that they take into
 * `docs/pictures`, which the READMEs show.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { browserTests } from "./lib/browser.mjs";
import { root } from "./lib/root.mjs";

/** The pictures of `e2e/pictures.test.ts` that the READMEs show. */
const shown = ["ask", "see", "compare", "learn", "phone"];

const { failed, output } = await browserTests();
if (failed > 0) {
  console.error(output);
  process.exitCode = 1;
} else {
  const target = join(root, "docs", "pictures");
  mkdirSync(target, { recursive: true });
  for (const name of shown) {
    copyFileSync(
      join(root, "apps/playground/.test-results/pictures", `readme-${name}.png`),
      join(target, `${name}.png`),
    );
  }
  console.log(shown.map((name) => `docs/pictures/${name}.png`).join("\n"));
}
