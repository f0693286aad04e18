import { existsSync, readFileSync } from "node:fs";

/** The totals of vitest's JSON report; a file that did not load is one failure, a report that is not there has no tests. */
export function readReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(path, "utf8"));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Totals that cannot hide a failure: vitest fails without a failed test when an error is thrown outside a test or when there
 * are no tests; that counts as one failure here.
 */
export function honest(totals, exitStatus) {
  const silent = exitStatus !== 0 && totals.failed === 0;
  const none = totals.passed + totals.failed === 0;
  return silent || none ? { ...totals, failed: totals.failed + 1 } : totals;
}

const passing = /^\s*✓ /;

/** What vitest printed, without the tests that passed. */
export const withoutPassing = (output) =>
  output
    .split("\n")
    .filter((line) => !passing.test(line))
    .join("\n");
