import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The one vitest configuration; each package re-exports it. Tests read the sources of sibling packages, not their builds. */
export const shared: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions: ["@camwright/source", "module", "node", "development|production"] } },
  resolve: { conditions: ["@camwright/source", "module", "browser", "development|production"] },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("./scripts/properties/setup.mjs", import.meta.url))],
    // Every package's tests run at the same time; on two busy cores that makes a second of work into five.
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".test-results/vitest.json" }]],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
