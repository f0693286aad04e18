import type { Asking, KeyOffers } from "../compose/key-offers.js";
import type { Tab } from "../workspace.js";

/** Asks which condition keys a request may have, and what policies fill in of its caller. */
export interface KeysQuestion {
  readonly takes: { readonly tabs: readonly Tab[]; readonly request: Asking };
  readonly gives: KeyOffers;
}
