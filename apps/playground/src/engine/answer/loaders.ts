import type { LeveledCatalog } from "@camwright/analysis";
import type { Catalogs } from "@camwright/lint";
import type { KnowledgeLoader } from "../assist/knowledge.js";
import type { SearchActions } from "../compose/search-actions.js";
import type { LearnLoaders } from "../learn/loaders.js";

/** What is known of services, which the worker has in chunks of their own and loads when a document names them. */
export interface Loaders {
  /** A search in all actions, which reads more of them meanwhile. */
  readonly actions: SearchActions;
  /** The facts that lint goes by. */
  readonly facts: (prefixes: readonly string[]) => Promise<Catalogs>;
  /** The actions with their access levels, of these services or of all. */
  readonly levels: (prefixes: readonly string[] | "all") => Promise<LeveledCatalog>;
  /** What completion and hovers go by. */
  readonly knowledge: KnowledgeLoader;
  readonly learn: LearnLoaders;
}
