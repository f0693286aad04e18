import { readFileSync } from "node:fs";
import { splitTemplate, type Template } from "../src/facts/template.js";

/** A published document of the corpus, as far as it is read here. */
interface Published {
  readonly document: unknown;
}

/** An action of a published document: its service, and its name or pattern. */
export interface UsedAction {
  readonly service: string;
  readonly name: string;
}

const corpus = new URL("../../conformance/fixtures/corpus/dev.ndjson", import.meta.url);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const toUsed = (text: string): readonly UsedAction[] => {
  const [, service, name] = /^(?:name\/)?([^:]*):(.*)$/s.exec(text) ?? [];
  return service === undefined || name === undefined ? [] : [{ service, name }];
};

/** The texts that the statements of a document have under some keys. */
const textsIn = ({ document }: Published, keys: readonly string[]): readonly string[] =>
  list(member(document, "statement"))
    .flatMap((statement) => keys.flatMap((key) => list(member(statement, key))))
    .filter((text) => typeof text === "string");

const published = readFileSync(corpus, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Published);

/** Every action that the published documents name. */
export const usedActions: readonly UsedAction[] = published.flatMap((it) =>
  textsIn(it, ["action", "notAction", "not_action"]).flatMap(toUsed),
);

/** Every resource that the published documents name, in the template's segments. */
export const usedResources: readonly Template[] = published.flatMap((it) =>
  textsIn(it, ["resource"]).flatMap((text) => splitTemplate(text) ?? []),
);

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
