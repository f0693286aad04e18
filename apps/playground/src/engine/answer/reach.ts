import { allowed } from "@camwright/analysis";
import type { Reached, ReachQuestion } from "../questions/reach.js";
import { documentGrants } from "../see/document-grants.js";
import { resourceTree } from "../see/resource-tree.js";
import { type Scope, subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";

const treeOf = (scope: Scope): Reached["tree"] => {
  const subject = subjectIn(scope);
  if (subject._tag !== "subject") return subject;
  const { rows, reason } = allowed(subject.policies, { principal: subject.principal, steps });
  return { _tag: "tree", ...resourceTree(rows), ...(reason === undefined ? {} : { reason }) };
};

/** The resources that a caller may reach, and what the policies of buckets and roles give to others. */
export const reach = (scope: ReachQuestion["takes"]): Reached => ({
  tree: treeOf(scope),
  documents: documentGrants(scope.tabs),
});
