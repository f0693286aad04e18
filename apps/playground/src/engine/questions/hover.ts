import type { Card } from "../assist/card.js";
import type { Hover } from "../assist/hover.js";
import type { Subject } from "../assist/subject.js";

/** Asks what there is to say about a place of a text. */
export interface HoverQuestion {
  readonly takes: { readonly text: string; readonly offset: number };
  readonly gives: Hover | undefined;
}

/** Asks what there is to say about something that is not in the text yet. */
export interface DescribeQuestion {
  readonly takes: { readonly subject: Subject };
  readonly gives: Card | undefined;
}
