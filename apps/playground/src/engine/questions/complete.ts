import type { Typing } from "../assist/complete.js";
import type { Completion } from "../assist/suggestion.js";

/** Asks what may be put in where something is being typed. */
export interface CompleteQuestion {
  readonly takes: Typing;
  readonly gives: Completion | undefined;
}
