/** How many values of a request are looked at; no request of an API has as many. */
const most = 10_000;

interface Field {
  readonly name: string;
  readonly value: unknown;
}

const textOf = ({ value }: Field): string | undefined => {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
};

const fieldsOf = ({ name, value }: Field): readonly Field[] => {
  if (Array.isArray(value)) return value.map((each: unknown) => ({ name, value: each }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([field, each]) => ({ name: field.toLowerCase(), value: each }));
};

/**
 * The texts and numbers in a request by the name of their field, in small letters, at any depth. The values of a list stand
 * under the name of the list. Of a request with more than 10,000 values it knows nothing.
 */
export const valuesIn = (request: unknown): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const objects = new Set<unknown>();
  const queue: Field[] = [{ name: "", value: request }];
  for (const field of queue) {
    const text = textOf(field);
    const texts = found.get(field.name);
    if (text !== undefined && texts === undefined) found.set(field.name, [text]);
    else if (text !== undefined) texts?.push(text);
    if (!objects.has(field.value)) queue.push(...fieldsOf(field));
    if (typeof field.value === "object") objects.add(field.value);
    if (queue.length > most) return new Map();
  }
  return found;
};
