import { compare, type Subject } from "@camwright/analysis";
import { inspectPolicy, type Policy } from "@camwright/core";
import type { Compared } from "../protocol.js";
import type { Tab } from "../workspace.js";

const policyOf = ({ text, kind }: Tab): Policy | undefined => inspectPolicy(text, { kind }).policy;

/** Of what a policy is: of a caller, or of a bucket or role whatever its callers may do. */
const ownerOf = ({ kind }: Tab): "caller" | "bucket" | "trust" =>
  kind === "bucket" || kind === "trust" ? kind : "caller";

const subjectOf = (policy: Policy, owner: ReturnType<typeof ownerOf>): Subject => {
  if (owner === "caller") return { identity: [policy] };
  return owner === "bucket" ? { bucket: policy } : { trust: policy };
};

/** Compares what two documents allow. */
export const compareTabs = (base: Tab, next: Tab): Compared => {
  const owner = ownerOf(base);
  if (owner !== ownerOf(next)) return { _tag: "different-kinds" };
  const left = policyOf(base);
  if (left === undefined) return { _tag: "unreadable", side: "base" };
  const right = policyOf(next);
  if (right === undefined) return { _tag: "unreadable", side: "next" };
  return { _tag: "compared", comparison: compare(subjectOf(left, owner), subjectOf(right, owner)) };
};
