import { fixPolicy, lintPolicy, prefixesOf } from "@camwright/lint";
import type { FixQuestion } from "../questions/fix.js";
import type { Loaders } from "./loaders.js";

const fixable = (findings: readonly { readonly fix?: unknown }[]): number =>
  findings.filter((finding) => finding.fix !== undefined).length;

/** Makes the repairs that are proven to keep what a document says, and no other. */
export const fix = async ({ text, kind }: FixQuestion["takes"], load: Loaders): Promise<FixQuestion["gives"]> => {
  const catalogs = await load.facts(prefixesOf(text, { kind }));
  const before = fixable(lintPolicy(text, { kind, catalogs }).findings);
  const fixed = fixPolicy(text, { kind, catalogs, corrections: false });
  return { text: fixed.text, count: Math.max(0, before - fixable(fixed.report.findings)) };
};
