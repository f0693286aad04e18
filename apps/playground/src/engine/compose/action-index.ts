import type { AccessLevel } from "@camwright/catalog";
import type { CataloguedAction } from "@camwright/catalog-loader";
import MiniSearch, { type Query } from "minisearch";

/** An action that may be chosen. */
export interface FoundAction {
  /** `prefix:Name`. */
  readonly action: string;
  readonly access: AccessLevel | "unknown";
  /** What it does, where a document says so. */
  readonly description: string;
  /** `documented`, or known from the SDK alone. */
  readonly known: "documented" | "sdk";
}

/** What an index is asked. */
interface IndexQuery {
  readonly words: string;
  /** The service whose actions alone are looked for. */
  readonly prefix?: string;
  /** The services whose actions come first of those that fit equally. */
  readonly preferred: readonly string[];
}

/** A growing list of actions that is searched by name and meaning. */
export interface ActionIndex {
  readonly add: (actions: readonly CataloguedAction[]) => void;
  /** The actions that fit, the best first; without words, those of the service in the order of its catalog. */
  readonly search: (query: IndexQuery) => readonly FoundAction[];
}

/** `GetObjectACL` → `Get`, `Object`, `ACL`. */
const humps = (word: string): readonly string[] => word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];

/** The words of a text: each as a whole and, where it is written so, by its humps. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const parts = humps(word);
      return parts.length > 1 ? [word, ...parts] : [word];
    });

/** Each word of the query has to be there: as it is written, or all of its humps. A typing error is forgiven in longer ones. */
const queryOf = (text: string): Query => ({
  combineWith: "AND",
  queries: text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .slice(0, 8)
    .map((word) => {
      const parts = humps(word);
      const whole = { queries: [word], combineWith: "AND" as const };
      return parts.length > 1
        ? { combineWith: "OR", queries: [whole, { combineWith: "AND", queries: [...parts] }] }
        : whole;
    }),
});

const toFound = ({ action, access, facts }: CataloguedAction): FoundAction => ({
  action,
  access,
  description: facts?.description ?? "",
  known: facts?.seenIn.some((each) => each !== "sdk" && each !== "audit") === true ? "documented" : "sdk",
});

const longestQuery = 100;

/** Makes an empty index. */
export const actionIndex = (): ActionIndex => {
  const byId = new Map<string, FoundAction>();
  const index = new MiniSearch<{ id: string; name: string; prefix: string; description: string }>({
    fields: ["name", "prefix", "description"],
    tokenize: (text) => [...wordsOf(text)],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 8 ? 2 : term.length > 5 ? 1 : false),
      boost: { name: 4, prefix: 2 },
      weights: { fuzzy: 0.2, prefix: 0.8 },
      tokenize: (text) => [text],
    },
  });
  return {
    add: (actions) => {
      // A documented action has the place of one with the same name in the SDK.
      const fresh = actions.filter(({ action }) => !byId.has(action));
      for (const each of fresh) byId.set(each.action, toFound(each));
      index.addAll(
        fresh.map(({ action, prefix, name, facts }) => ({
          id: action,
          name,
          prefix,
          description: facts?.description ?? "",
        })),
      );
    },
    search: ({ words, prefix, preferred }) => {
      const isOf = ({ action }: FoundAction, service: string): boolean => action.startsWith(`${service}:`);
      const fits = (each: FoundAction): boolean => prefix === undefined || isOf(each, prefix);
      if (wordsOf(words).length === 0) return [...byId.values()].filter(fits);
      const boost = (each: FoundAction | undefined): number =>
        each === undefined
          ? 1
          : (preferred.some((service) => isOf(each, service)) ? 4 : 1) * (each.known === "documented" ? 1.5 : 1);
      const results = index.search(queryOf(words.slice(0, longestQuery)), {
        boostDocument: (id) => boost(byId.get(String(id))),
      });
      return results.flatMap(({ id }) => byId.get(String(id)) ?? []).filter(fits);
    },
  };
};
