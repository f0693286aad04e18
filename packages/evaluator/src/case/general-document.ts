type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const has = (object: Fields, name: string): boolean => Object.keys(object).some((key) => key.toLowerCase() === name);

/** An entry without an effect denies: that is what the titles of the built-in ones say (598/10605, C-33). */
const withEffect = (statement: unknown): unknown =>
  isObject(statement) && !has(statement, "effect") ? { effect: "deny", ...statement } : statement;

const withEffects = (statements: unknown): unknown =>
  Array.isArray(statements) ? statements.map(withEffect) : withEffect(statements);

/**
 * A general policy as an identity policy. The built-in ones are documented as bare entries without version and effect;
 * documents with statements are taken as well.
 */
export const generalDocument = (document: unknown): unknown => {
  if (!isObject(document)) return document;
  if (!has(document, "statement")) return { version: "2.0", statement: [withEffect(document)] };
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      key.toLowerCase() === "statement" ? withEffects(value) : value,
    ]),
  );
};
