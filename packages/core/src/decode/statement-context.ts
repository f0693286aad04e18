import type { PolicyKind } from "../kind.js";
import type { Principal } from "../principal.js";
import type { Scope } from "../validate/scope.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import type { Element } from "./read-members.js";
import type { Reporter } from "./reporter.js";
import type { UidWatch } from "./uid-watch.js";

/** What reading a document needs to know beside the document. */
export interface DocumentContext {
  readonly kind: PolicyKind;
  readonly services: ServiceLookup | undefined;
  /** Whether a principal that the kind forbids is a warning and no error. */
  readonly allowPrincipal: boolean;
  readonly scope: Scope;
  readonly uids: UidWatch;
  readonly reporter: Reporter;
}

/** What reading a statement needs to know beside the statement. */
export interface StatementContext extends DocumentContext {
  /** Whether there is a principal beside `statement`, for statements without one of their own (C-4). */
  readonly hasSharedPrincipal: boolean;
  /** That principal, where it could be read. */
  readonly principal: Principal | undefined;
}

/** The elements of a statement by their names. */
export const statementElements = ["sid", "effect", "principal", "action", "resource", "condition"] as const;
export type ElementName = (typeof statementElements)[number];
export type Elements = ReadonlyMap<ElementName, Element>;
