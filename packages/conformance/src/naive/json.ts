/** A document holds something that nobody can read as a statement, so that nothing can be said about what it grants. */
export class UnreadablePolicy extends Error {
  constructor(what: string) {
    super(`unreadable policy: ${what}`);
    this.name = "UnreadablePolicy";
  }
}

/** An object of a document, by the names of its elements. */
export type Holder = Readonly<Record<string, unknown>>;

/** What stands here, which must be an object. */
export function asObject(value: unknown, what: string): Holder {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new UnreadablePolicy(what);
}

/** An element under its name, or under the same name with an initial capital. */
export function element(holder: Holder, name: string): unknown {
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  const found = [name, capitalised].filter((spelling) => Object.hasOwn(holder, spelling));
  if (found.length > 1) throw new UnreadablePolicy(`${name} twice`);
  return found[0] === undefined ? undefined : holder[found[0]];
}

/** A list, a bare value as a list of one (598/10604), nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A list of texts. */
export function readTexts(list: unknown, name: string): readonly string[] {
  return listOf(list).map((text) => {
    if (typeof text === "string") return text;
    throw new UnreadablePolicy(name);
  });
}
