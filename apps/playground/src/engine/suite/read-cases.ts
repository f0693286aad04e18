import * as v from "valibot";
import { limits } from "../limits.js";

const text = v.pipe(v.string(), v.maxLength(limits.text));
const scalar = v.union([text, v.number(), v.boolean()]);
const many = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(limits.facts));

/** An object of any keys, `__proto__` among them, which stay as they are. */
const recordOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.custom<Readonly<Record<string, v.InferOutput<Item>>>>(
      (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    ),
    v.check((value) => {
      const members = Object.values(value);
      return members.length <= limits.facts && members.every((member) => v.is(item, member));
    }),
  );

const principal = v.object({
  type: v.picklist(["root", "user", "role", "service", "federated", "anonymous"]),
  qcs: v.nullish(text),
  service: v.nullish(text),
  ownerUin: v.nullish(text),
  uin: v.nullish(text),
  appId: v.nullish(text),
  tags: v.nullish(recordOf(text)),
  groups: v.nullish(many(text)),
});

const request = v.object({
  principal,
  action: text,
  resource: v.union([text, v.pipe(many(text), v.minLength(1))]),
  context: v.nullish(recordOf(v.union([scalar, many(scalar)]))),
  unknown: v.nullish(many(text)),
});

const list = v.pipe(v.array(v.unknown()), v.maxLength(limits.tabs));
const documents = v.exactOptional(v.nullable(list));
const document = v.exactOptional(v.unknown());

const policies = v.object({
  identity: documents,
  boundary: document,
  session: document,
  bucket: document,
  trust: document,
  scp: v.exactOptional(v.nullable(v.pipe(v.array(list), v.maxLength(limits.tabs)))),
  general: documents,
});

const oneCase = v.object({
  id: v.nullish(text),
  policies,
  request,
  resourceOwner: v.nullish(v.object({ ownerUin: v.nullish(text), appId: v.nullish(text) })),
  expected: v.nullish(v.picklist(["allow", "deny", "unknown"])),
});

/** A case as a file has it; members beyond the format are left out. */
export type CaseInFile = v.InferOutput<typeof oneCase>;

/** What a place in a file holds: a case, or what is no case. `number` counts lines or items, from 1. */
export type ReadCase =
  | { readonly _tag: "case"; readonly number: number; readonly read: CaseInFile }
  | { readonly _tag: "broken"; readonly number: number; readonly reason: "json" | "shape" };

/** No case nests deeper; what does is not looked at. */
const deepest = 64;

const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== "object" ||
  value === null ||
  (depth < deepest && Object.values(value).every((member) => isShallow(member, depth + 1)));

const toCase = (value: unknown, number: number): ReadCase => {
  if (!isShallow(value)) return { _tag: "broken", number, reason: "shape" };
  const read = v.safeParse(oneCase, value);
  return read.success ? { _tag: "case", number, read: read.output } : { _tag: "broken", number, reason: "shape" };
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

const readLine = (line: string, number: number): readonly ReadCase[] => {
  if (line.trim() === "") return [];
  const parsed = parse(line);
  return [parsed === undefined ? { _tag: "broken", number, reason: "json" } : toCase(parsed.value, number)];
};

/**
 * Reads a file of cases: one a line, as `camwright simulate --cases` takes them, or one JSON text that is a case or a list of cases.
 * No more are read than a workspace keeps.
 */
export const readCases = (file: string): readonly ReadCase[] => {
  const whole = parse(file);
  if (whole !== undefined) {
    const items: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    return items.slice(0, limits.suite).map((item, index) => toCase(item, index + 1));
  }
  // Only a line feed ends a line, as NDJSON has it.
  return file
    .split("\n", 4 * limits.suite)
    .flatMap((line, index) => readLine(line, index + 1))
    .slice(0, limits.suite);
};
