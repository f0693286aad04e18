import { readFileSync } from "node:fs";

/** A published document of the corpus, as far as it is read here. */
interface Published {
  readonly id: string;
  readonly document: unknown;
}

/** An action of a published document, with its service, its name or pattern, and the document. */
export interface UsedAction {
  readonly service: string;
  readonly name: string;
  readonly document: string;
}

const corpus = new URL("../../conformance/fixtures/corpus/dev.ndjson", import.meta.url);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const toUsed = (document: string, text: string): readonly UsedAction[] => {
  const [, service, name] = /^(?:name\/)?([^:]*):(.*)$/s.exec(text) ?? [];
  return service === undefined || name === undefined ? [] : [{ service, name, document }];
};

const usedIn = ({ id, document }: Published): readonly UsedAction[] =>
  list(member(document, "statement"))
    .flatMap((statement) => ["action", "notAction", "not_action"].flatMap((key) => list(member(statement, key))))
    .flatMap((action) => (typeof action === "string" ? toUsed(id, action) : []));

/** Every action that the published documents name. */
export const usedActions: readonly UsedAction[] = readFileSync(corpus, "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => usedIn(JSON.parse(line) as Published));

/** Whether a name is one of those that a pattern with `*` means. */
export const means = (pattern: string, name: string): boolean => {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > name.length - last.length) return false;
    from = at + part.length;
  }
  return true;
};
