/** A pattern of names: `start*end`, or `start*middle*end` where the middle is not empty. */
export interface NamePattern {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

/** The text of a pattern. */
export const formatPattern = ({ start, middle, end }: NamePattern): string =>
  middle === "" ? `${start}*${end}` : `${start}*${middle}*${end}`;

/** Whether a name fits. */
export const fits = ({ start, middle, end }: NamePattern, name: string): boolean => {
  if (name.length < start.length + middle.length + end.length) return false;
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  if (middle === "") return true;
  const found = name.indexOf(middle, start.length);
  return found !== -1 && found + middle.length + end.length <= name.length;
};
