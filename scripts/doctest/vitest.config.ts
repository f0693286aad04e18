import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

/** Runs what `scripts/doctest.mjs` wrote. One worker without isolation: there are many tiny files that touch nothing. */
export default mergeConfig(
  { resolve: shared.resolve, ssr: shared.ssr },
  defineConfig({
    test: {
      include: [".doctest/**/*.test.ts"],
      isolate: false,
      maxWorkers: 1,
      setupFiles: shared.test?.setupFiles ?? [],
    },
  }),
);
