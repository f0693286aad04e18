/** A JSON object, member by member. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of a JSON text, `undefined` for any other text. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The lines that are not blank. */
export const withoutBlanks = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.trim() !== "");
