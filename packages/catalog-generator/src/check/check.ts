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

/** All that is wrong with the corrections of a product. */
export const checkProduct = (file: string, corrections: Corrections, facts: readonly FactFile[]): readonly Finding[] =>
  [checkCorrections, checkAmbiguous]
    .flatMap((check) => check(corrections, facts))
    .map((remark) => ({ file, ...remark }));
