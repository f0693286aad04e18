import type { CatalogPage } from "../learn/catalog-page.js";
import type { ReferenceEntry } from "../learn/reference.js";
import type { RoleList, RolePage } from "../learn/roles.js";
import type { Found } from "../learn/search.js";
import type { ServiceRow } from "../learn/services.js";

/** Asks for the list of all services. */
export interface ServicesQuestion {
  readonly takes: Readonly<Record<string, never>>;
  readonly gives: readonly ServiceRow[];
}

/** Asks what is known of one service. */
export interface CatalogQuestion {
  readonly takes: { readonly service: string };
  readonly gives: CatalogPage;
}

/** Searches all catalogs; the index grows with each question. */
export interface SearchQuestion {
  readonly takes: { readonly text: string };
  readonly gives: Found;
}

/** Asks for the list of roles and preset policies. */
export interface RolesQuestion {
  readonly takes: Readonly<Record<string, never>>;
  readonly gives: RoleList;
}

/** Asks what is documented of one role or preset policy. */
export interface RoleQuestion {
  readonly takes: { readonly name: string };
  readonly gives: RolePage;
}

/** Asks for everything to look up about the language itself. */
export interface ReferenceQuestion {
  readonly takes: Readonly<Record<string, never>>;
  readonly gives: readonly ReferenceEntry[];
}
