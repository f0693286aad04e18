import { minimize } from "@camwright/analysis";
import { encodePolicy, inspectPolicy, isError, sizeOf } from "@camwright/core";
import type { SizeReport, SizesQuestion } from "../questions/sizes.js";
import { steps } from "../see/steps.js";
import type { Tab } from "../workspace.js";

const smallerOf = ({ text, kind }: Tab, size: number): SizeReport["smaller"] => {
  const { policy, findings } = inspectPolicy(text, { kind });
  // What is wrong with a document must not vanish from it.
  if (policy === undefined || findings.some(isError)) return undefined;
  const { policy: found } = minimize(policy, { kind, steps });
  const made = `${encodePolicy(found, { indent: 2 })}\n`;
  const after = sizeOf(made, kind)?.size;
  return after === undefined || after >= size ? undefined : { size: after, text: made };
};

/** Characters of the text beside those that JSON needs. */
const blankIn = (text: string): number => {
  try {
    return Math.max(0, text.length - JSON.stringify(JSON.parse(text)).length);
  } catch {
    return 0;
  }
};

const reportOf = (tab: Tab): SizeReport => {
  const size = sizeOf(tab.text, tab.kind);
  const smaller = size && smallerOf(tab, size.size);
  return { tab: tab.id, size, blank: blankIn(tab.text), ...(smaller === undefined ? {} : { smaller }) };
};

/** How large documents are, and how much smaller ones that say the same would be. */
export const sizes = ({ tabs }: SizesQuestion["takes"]): readonly SizeReport[] => tabs.map(reportOf);
