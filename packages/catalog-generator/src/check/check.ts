import type { Corrections } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";
import type { Finding } from "../finding.js";
import { checkAmbiguous } from "./ambiguous.js";
import { checkCorrections } from "./corrections.js";
import { checkDuplicates } from "./duplicates.js";
import { checkGranularity } from "./granularity.js";
import { checkNames } from "./names.js";
import { checkReferences } from "./references.js";
import { checkTemplates } from "./templates.js";

/** All that is wrong with a file of facts. */
export const checkFacts = (file: string, facts: FactFile): readonly Finding[] =>
  [checkDuplicates, checkReferences, checkTemplates, checkGranularity, checkNames]
    .flatMap((check) => check(facts))
    .map((remark) => ({ file, ...remark }));

/** Corrections and where they stand. */
interface Said {
  readonly file: string;
  readonly at: string;
  readonly value: Corrections;
}

/** All that is wrong with the corrections of a product. */
export const checkProduct = ({ file, at, value }: Said, facts: readonly FactFile[]): readonly Finding[] =>
  [checkCorrections, checkAmbiguous]
    .flatMap((check) => check(value, facts))
    .map(({ path, message }) => ({ file, path: `${at}${path}`, message }));
