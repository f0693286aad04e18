/** The values of the placeholders of a template, by name; those that are not typed in yet are empty. */
export type FieldValues = Readonly<Record<string, string>>;

/** The fixed texts of a template, and the placeholders between them: one fewer. */
interface Template {
  readonly fixed: readonly string[];
  readonly names: readonly string[];
}

const split = (template: string): Template => {
  const parts = template.split(/\$\{(\w+)\}/);
  return {
    fixed: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
};

/** The placeholders of a template, each once, in order. */
export const placeholdersOf = (template: string): readonly string[] => [...new Set(split(template).names)];

/** A segment ends at a colon, and a step of the path at a slash; what stands last may have both. */
const staysInPlace = (value: string, next: string): boolean =>
  !(next.startsWith(":") || next.startsWith("/")) || !value.includes(next.charAt(0));

/** Where the value that begins at a place ends: before the next fixed text, and the last one is at the end. */
const endOf = (text: string, start: number, next: string, isLast: boolean): number => {
  if (!isLast) return text.indexOf(next, start);
  return text.endsWith(next) && text.length - next.length >= start ? text.length - next.length : -1;
};

/**
 * The values that the placeholders of a template have in a text that may be unfinished: unlike `readSixSegment` of the catalogs it takes
 * empty values, and any text in place of an account. `undefined` if the text does not have the fixed parts of the template. Takes time
 * linear in the text.
 */
export const readFields = (template: string, text: string): FieldValues | undefined => {
  const { fixed, names } = split(template);
  const [first = "", ...others] = fixed;
  if (!text.startsWith(first)) return undefined;
  const values = new Map<string, string>();
  let at = first.length;
  for (const [index, name] of names.entries()) {
    const next = others[index] ?? "";
    const end = endOf(text, at, next, index === names.length - 1);
    if (end < 0) return undefined;
    const value = text.slice(at, end);
    if (!staysInPlace(value, next) || (values.get(name) ?? value) !== value) return undefined;
    values.set(name, value);
    at = end + next.length;
  }
  return at === text.length ? Object.fromEntries(values) : undefined;
};

/** The text that a template makes of values; what is missing stays empty. */
export const writeFields = (template: string, values: FieldValues): string => {
  const { fixed, names } = split(template);
  const given = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? "") : "");
  return fixed.map((text, index) => text + (names[index] === undefined ? "" : given(names[index]))).join("");
};
