import { quote } from "@camwright/core";

/** Reads a JSON value as an `A`; says what is wrong with it in `issues`, by JSON pointer, and gives `undefined`. */
export type Reader<A> = (value: unknown, path: string, issues: string[]) => A | undefined;

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R> = R extends Reader<infer A> ? A : never;
type Members<Required extends Readers, Optional extends Readers> = {
  readonly [Name in keyof Required]: Read<Required[Name]>;
} & { readonly [Name in keyof Optional]?: Read<Optional[Name]> };

const describe = (value: unknown): string => {
  if (value === undefined) return "but it is missing,";
  if (value === null) return "not null,";
  if (Array.isArray(value)) return "not a list,";
  if (typeof value === "string") return `not ${quote(value)},`;
  return `not ${typeof value === "object" ? "an object" : `a ${typeof value}`},`;
};

const mismatch = (expected: string, value: unknown, path: string, issues: string[]): undefined => {
  issues.push(`expected ${expected}, ${describe(value)} at ${path === "" ? "/" : path}`);
};

const below = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name =>
  (names as readonly unknown[]).includes(value);

/** Whatever it is. */
export const anything: Reader<unknown> = (value) => value;

/** A text. */
export const text: Reader<string> = (value, path, issues) =>
  typeof value === "string" ? value : mismatch("a text", value, path, issues);

/** One of several texts. */
export const oneOf =
  <Name extends string>(...names: readonly Name[]): Reader<Name> =>
  (value, path, issues) =>
    isOneOf(names, value) ? value : mismatch(names.map(quote).join(" or "), value, path, issues);

/** A text, number or boolean. */
export const scalar: Reader<string | number | boolean> = (value, path, issues) =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : mismatch("a text, number or boolean", value, path, issues);

/** A list of such items. */
export const listOf =
  <A>(item: Reader<A>): Reader<readonly A[]> =>
  (value, path, issues) => {
    if (!Array.isArray(value)) return mismatch("a list", value, path, issues);
    return value.flatMap((entry: unknown, index) => {
      const read = item(entry, below(path, index), issues);
      // An item that is `undefined` is none of JSON's; for `anything` the list is as long as it was.
      return read === undefined ? [] : [read];
    });
  };

/** A list, or one item by itself. */
export const oneOrList =
  <A>(item: Reader<A>): Reader<A | readonly A[]> =>
  (value, path, issues) =>
    (Array.isArray(value) ? listOf(item) : item)(value, path, issues);

/** An object of any keys; it is given as it is, so that no key gets lost on the way. */
export const recordOf =
  <A>(member: Reader<A>): Reader<Readonly<Record<string, A>>> =>
  (value, path, issues) => {
    if (!isObject(value)) return mismatch("an object", value, path, issues);
    for (const [key, entry] of Object.entries(value)) member(entry, below(path, key), issues);
    return value as Readonly<Record<string, A>>;
  };

/** An object with these members. An optional one may be `null`, which says the same as leaving it out; others are ignored. */
export const object =
  <Required extends Readers, Optional extends Readers>(
    required: Required,
    optional: Optional,
  ): Reader<Members<Required, Optional>> =>
  (value, path, issues) => {
    if (!isObject(value)) return mismatch("an object", value, path, issues);
    const read: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(required)) {
      read[name] = reader(value[name], below(path, name), issues);
    }
    for (const [name, reader] of Object.entries(optional)) {
      const member = value[name] ?? undefined;
      if (member !== undefined) read[name] = reader(member, below(path, name), issues);
    }
    return read as Members<Required, Optional>;
  };
