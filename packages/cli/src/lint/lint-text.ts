import { loadFacts } from "@camwright/catalog-loader";
import { type Change, fixPolicy, type LintOptions, type LintReport, lintPolicy, prefixesOf } from "@camwright/lint";

/** What became of a text, and what there is to say about it. */
interface Linted {
  readonly text: string;
  readonly report: LintReport;
  /** What repairs made the document say otherwise. */
  readonly changes: readonly Change[];
}

type Asked = Omit<LintOptions, "catalogs">;

/** Lints a text with the catalogs of exactly the services that it names. */
export const lintText = async (text: string, options: Asked): Promise<LintReport> =>
  lintPolicy(text, { ...options, catalogs: await loadFacts(prefixesOf(text, options)) });

/** A repair may bring to light services that could not be read before. More often than this it never does. */
const mostRounds = 5;

/** Lints a text and applies what repairs there are, until none is left. */
export const fixText = async (text: string, options: Asked): Promise<Linted> => {
  let linted: Linted | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const before: string = linted?.text ?? text;
    // oxlint-disable-next-line no-await-in-loop
    const catalogs = await loadFacts(prefixesOf(before, options));
    const fixed = fixPolicy(before, { ...options, catalogs });
    linted = { ...fixed, changes: [...(linted?.changes ?? []), ...fixed.changes] };
    if (linted.text === before) break;
  }
  return linted ?? { text, report: await lintText(text, options), changes: [] };
};
