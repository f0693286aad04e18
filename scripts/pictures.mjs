/**
 * `npm run pictures`: runs the tests of the playground in a browser, and puts some of the pictures that they take into
 * `docs/pictures`, which the READMEs show.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { browserTests } from "./lib/browser.mjs";
import { root } from "./lib/root.mjs";

/** The picture of a test, and the name under which the READMEs have it. */
const shown = {
  "light-en-US-1280": "ask",
  "light-en-US-1280-see": "see",
  "dark-en-US-1280-compare": "compare",
  "light-en-US-1280-learn": "learn",
  "dark-zh-CN-360": "phone",
};

const { failed, output } = await browserTests();
if (failed > 0) {
  console.error(output);
  process.exitCode = 1;
} else {
  const target = join(root, "docs", "pictures");
  mkdirSync(target, { recursive: true });
  for (const [taken, name] of Object.entries(shown)) {
    copyFileSync(join(root, "apps/playground/.test-results/pictures", `${taken}.png`), join(target, `${name}.png`));
  }
  console.log(
    Object.values(shown)
      .map((name) => `docs/pictures/${name}.png`)
      .join("\n"),
  );
}
