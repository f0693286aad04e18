import type { ActionOffer } from "../compose/describe-action.js";

/** Asks what is known of an action, and how its resources are written. */
export interface ResourcesQuestion {
  readonly takes: { readonly action: string };
  readonly gives: ActionOffer;
}
