const failure = (output) => ({ passed: 0, failed: 1, output });

/** Runs one step; one that throws or that tested nothing has failed. */
async function runStep(step) {
  try {
    const result = await step();
    return result.passed + result.failed > 0 ? result : failure(`${result.output ?? ""}\nno test was run`.trim());
  } catch (error) {
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function describe(name, { passed, failed, skipped = 0, warnings = 0 }, milliseconds) {
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(warnings > 0 ? [`${warnings} warnings`] : []),
  ];
  const mark = failed > 0 ? "FAIL" : "ok  ";
  return `${mark} ${name.padEnd(10)} ${counts.join(", ")} (${(milliseconds / 1000).toFixed(1)} s)`;
}

/**
 * Runs the steps one after another, whatever becomes of each, and prints a line for each, its output where something is wrong,
 * and last of all the total. A step gives `{ passed, failed, output }`. Gives the exit status.
 */
export async function runSteps(steps, print = console.log) {
  let passed = 0;
  let failed = 0;
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    const result = await runStep(step);
    if (result.failed > 0 || result.warnings > 0) print(`\n--- ${name}\n${result.output}\n`);
    print(describe(name, result, performance.now() - start));
    passed += result.passed;
    failed += result.failed;
  }
  print(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
