/** Something wrong in a fact or corrections file. */
export interface Finding {
  /** The file, as it was read. */
  readonly file: string;
  /** Where in the file, as a JSON pointer. */
  readonly path: string;
  readonly message: string;
}

/** A finding as one line: place first. */
export const toLine = ({ file, path, message }: Finding): string =>
  `${path === "" ? file : `${file}:${path}`}: ${message}`;
