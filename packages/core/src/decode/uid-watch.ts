import { quote } from "../quote.js";
import type { Statement } from "../statement.js";
import type { JsonNode } from "./json-node.js";
import { below, type Path } from "./path.js";
import type { Element } from "./read-members.js";
import type { Reporter } from "./reporter.js";

/** Watches for a `uid/` that has the number of a uin: an appid and a uin are never the same number (598/10606, C-11). */
export interface UidWatch {
  /** Remembers where the entries of a `resource` element name an appid. */
  readonly note: (resource: readonly string[], element: Element) => void;
  /** Reports those appids that are a uin in one of the statements. */
  readonly finish: (statements: readonly Statement[]) => void;
}

interface Place {
  readonly number: string;
  readonly path: Path;
  readonly node: JsonNode;
}

const appid = /^qcs:[^:]*:[^:]*:[^:]*:uid\/(\d+):/;
const uins = /uin\/(\d+)/g;

/** The texts in which a uin can stand; most documents with an appid have none. */
const textsOf = ({ principal = {}, resource = [] }: Statement): readonly string[] => {
  const names = principal === "*" ? [] : Object.values(principal).flat();
  return (resource === "*" ? names : [...names, ...resource]).filter((text) => text.includes("uin/"));
};

const uinsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(uins)].map(([, uin = ""]) => uin)));

/** A watch for one document. */
export const makeUidWatch = (reporter: Reporter): UidWatch => {
  const places: Place[] = [];
  const note: UidWatch["note"] = (resource, { node, path }) => {
    for (const [index, text] of resource.entries()) {
      const number = text.includes(":uid/") ? appid.exec(text)?.[1] : undefined;
      if (number === undefined) continue;
      if (node.type === "array") places.push({ number, path: below(path, index), node: node.items[index] ?? node });
      else places.push({ number, path, node });
    }
  };
  const finish: UidWatch["finish"] = (statements) => {
    if (places.length === 0) return;
    const texts = statements.flatMap(textsOf);
    if (texts.length === 0) return;
    const known = uinsOf(texts);
    for (const { number, path, node } of places.filter((place) => known.has(place.number))) {
      const message = `${quote(number)} stands here as an appid and elsewhere as a uin, which are never the same number`;
      reporter.report({ rule: "resource-account-uin", message }, path, node.span);
    }
  };
  return { note, finish };
};
