import { defineConfig } from "vitest/config";

/** The tests of the guards. Some start other tools on a planted tree, which takes seconds. */
export default defineConfig({ test: { include: ["scripts/test/**/*.test.mjs"], testTimeout: 60_000 } });
