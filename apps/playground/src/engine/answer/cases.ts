import type { CasesQuestion } from "../questions/cases.js";
import { openCases } from "../suite/open-cases.js";

/** Reads a file of cases. */
export const readFile = ({ file, tabs }: CasesQuestion["takes"]): CasesQuestion["gives"] => openCases(file, tabs);
