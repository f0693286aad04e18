import type { Catalog } from "@camwright/catalog";

/** What is known of the service with a prefix such as `cos`. */
export interface ServiceFacts {
  /** What documents say; absent where only names are known. */
  readonly catalog?: Catalog;
  /** The names of further actions with this prefix, of which nothing else is known: `CreateDisks` for `cvm`. */
  readonly names?: readonly string[];
}

/** What the prefix of an action should have been (`instead`), or may be as well (`also`). */
export interface PrefixAdvice {
  /** The action with the other prefix. */
  readonly action: string;
  readonly relation: "instead" | "also";
  readonly reason: string;
}

/**
 * The facts that the rules go by. They are passed in, so that a program carries the catalogs that it wants to. What is
 * unknown is never reported: without facts the rules that need them say nothing.
 */
export interface Catalogs {
  /** The facts about the service with a prefix in CAM; `undefined` where nothing is known of it. */
  readonly find: (prefix: string) => ServiceFacts | undefined;
  /** All prefixes that anything is known of. Without them no prefix is called unknown. */
  readonly prefixes?: readonly string[];
  /** What is known against the prefix of an action, as `prefixAdvice` of `@camwright/catalog-all`. */
  readonly prefixAdvice?: (action: string) => readonly PrefixAdvice[];
}

/** No facts at all: only the rules that need none have something to say. */
export const noCatalogs: Catalogs = { find: () => undefined };
