import { compare, subjectOf } from "@camwright/analysis";
import { inspectPolicy, type Policy } from "@camwright/core";
import type { CompareQuestion } from "../questions/compare.js";
import type { Tab } from "../workspace.js";

const policyOf = ({ text, kind }: Tab): Policy | undefined => inspectPolicy(text, { kind }).policy;

/** Of what a policy is: of a caller, or of a bucket or role whatever its callers may do. */
const ownerOf = ({ kind }: Tab): "caller" | "bucket" | "trust" =>
  kind === "bucket" || kind === "trust" ? kind : "caller";

/** Compares what two documents allow. */
export const compareTabs = ({ base, next }: CompareQuestion["takes"]): CompareQuestion["gives"] => {
  if (ownerOf(base) !== ownerOf(next)) return { _tag: "different-kinds" };
  const left = policyOf(base);
  if (left === undefined) return { _tag: "unreadable", side: "base" };
  const right = policyOf(next);
  if (right === undefined) return { _tag: "unreadable", side: "next" };
  return { _tag: "compared", comparison: compare(subjectOf(left, base.kind), subjectOf(right, next.kind)) };
};
