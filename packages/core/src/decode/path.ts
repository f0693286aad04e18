/**
 * Where an element stands in its document, as a chain to the root. The JSON pointer is written only where something is
 * reported, because a clean document needs none.
 */
export interface Path {
  /** Absent for the whole document. */
  readonly parent?: Path;
  readonly key: string | number;
}

/** The path of the whole document. */
export const root: Path = { key: "" };

/** The path of a member or item below another. */
export const below = (parent: Path, key: string | number): Path => ({ parent, key });

const escaped = (key: string | number): string | number =>
  typeof key === "string" && /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

/** The JSON pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string => {
  let pointer = "";
  for (let step = path; step.parent !== undefined; step = step.parent) {
    pointer = `/${escaped(step.key)}${pointer}`;
  }
  return pointer;
};
