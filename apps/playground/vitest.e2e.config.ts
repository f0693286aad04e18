import { defineConfig } from "vitest/config";

/** The tests in a real browser. One file after the other: each opens the same page, and two cores are soon busy. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["e2e/setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A worker of the page may have to wait for a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
