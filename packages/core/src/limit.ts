/** What a size is counted in: characters of Unicode, or bytes of UTF-8. */
export type SizeUnit = "characters" | "bytes";

/** The largest size of a document without white space between its tokens. */
export interface SizeLimit {
  /** Absent where the service has a limit, or may have one, and no number is published. */
  readonly size?: number;
  readonly unit: SizeUnit;
  /** The document that gives the number, or the call whose errors or samples are all there is. */
  readonly source: string;
}
