import { compare } from "@camwright/analysis";
import { inspectPolicy } from "@camwright/core";
import type { Compared } from "../protocol.js";
import type { Tab } from "../workspace.js";

/** Compares what two documents allow, both read as policies of one caller. */
export const compareTabs = (base: Tab, next: Tab): Compared => {
  const left = inspectPolicy(base.text, { kind: base.kind }).policy;
  if (left === undefined) return { _tag: "unreadable", side: "base" };
  const right = inspectPolicy(next.text, { kind: next.kind }).policy;
  if (right === undefined) return { _tag: "unreadable", side: "next" };
  return { _tag: "compared", comparison: compare({ identity: [left] }, { identity: [right] }) };
};
