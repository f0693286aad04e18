/** The place of a statement in the text of a tab, in UTF-16 code units. */
export interface Mark {
  readonly tab: string;
  readonly from: number;
  readonly to: number;
}
