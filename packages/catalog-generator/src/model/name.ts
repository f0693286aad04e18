const reserved: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** The functions of a catalog that choose among its actions. */
const functions: ReadonlySet<string> = new Set(["action", "level", "like", "operationLevel"]);

const taken = (name: string): boolean => reserved.has(name) || functions.has(name);

/** A name in camelCase from words that are joined by `_`, `-` or `:`; capitals inside a word stay. */
export const camelCase = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/**
 * The name under which something is exported: its own, with `_` after a name that is reserved or ends in `_` itself, so that
 * one `_` at the end is never a part of it.
 */
export const exportName = (name: string): string => (taken(name) || name.endsWith("_") ? `${name}_` : name);

/** The part of a condition key before its colon, empty if it has none. */
export const keyPrefix = (key: string): string => (key.includes(":") ? key.slice(0, key.indexOf(":")) : "");
