import type { Said } from "./said.js";
import type { Subject } from "./subject.js";

/** Part of what is put in: a text as it is, or a place to fill in, with what stands there at first. Fields of one name are one. */
export type Piece =
  | { readonly _tag: "text"; readonly text: string }
  | { readonly _tag: "field"; readonly name: string; readonly initial: string };

/** A replacement of part of the text. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** What a suggestion is about, by which it is drawn. */
export type SuggestionKind =
  | "element"
  | "word"
  | "service"
  | "action"
  | "pattern"
  | "resource"
  | "principal"
  | "operator"
  | "key"
  | "value";

/** Something that may be put in at a place. */
export interface Suggestion {
  /** What is shown, and what is compared with what was typed. */
  readonly label: string;
  readonly kind: SuggestionKind;
  /** From -99 to 99: what fits better comes first. */
  readonly rank: number;
  /** What is said beside the label. */
  readonly detail: readonly Said[];
  /** What more can be said about it, if that is asked. */
  readonly subject: Subject | undefined;
  readonly insertion: Insertion;
  /** Whether what comes next is to be suggested at once. */
  readonly goesOn: boolean;
}

/** What may be put in at a place of a text. */
export interface Completion {
  /** Where the text begins that is compared with the labels; it ends at the place that was asked about. */
  readonly from: number;
  readonly to: number;
  /** The list holds while that text begins so, and has none of the characters of `without`. */
  readonly start: string;
  readonly without: string;
  readonly suggestions: readonly Suggestion[];
}
