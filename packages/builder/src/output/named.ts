/** What goes with a document that is created under a name. */
export interface Named {
  /** 1 to 128 letters, digits and `+=,.@_-`. */
  readonly name: string;
  /** At most 300 bytes of UTF-8. */
  readonly description?: string;
}
