import type { DocumentGrants } from "../see/document-grants.js";
import type { ResourceNode } from "../see/resource-node.js";
import type { NoSubject, Scope } from "../see/scope.js";

/** The resources that a caller may reach, as a tree. */
export interface ResourceTree {
  readonly _tag: "tree";
  readonly roots: readonly ResourceNode[];
  /** How many grants the tree leaves out because there are too many. */
  readonly omitted: number;
  /** Why the tree may show more than what is allowed; absent where it is proven to be exact. */
  readonly reason?: string;
}

/** What can be reached by a caller's policies, and what the policies of buckets and roles give to others. */
export interface Reached {
  readonly tree: ResourceTree | NoSubject;
  readonly documents: readonly DocumentGrants[];
}

/** Asks for the resources that a caller may reach. */
export interface ReachQuestion {
  readonly takes: Scope;
  readonly gives: Reached;
}
