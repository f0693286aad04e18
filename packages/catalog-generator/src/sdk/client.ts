/** What one client file of the SDK says about a service. */
export interface Client {
  /** The version of the API, such as `2017-03-12`. */
  readonly version: string;
  /** The names that its methods send, sorted, each once. */
  readonly actions: readonly string[];
}

const names = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))].sort();

/**
 * Reads a `*_client.js` of the SDK and its declarations. The names are those that the methods send, not those of the
 * methods; the declared methods are held against them, so that a client that is written another way is refused and not
 * read in part. Comments do not count: some hold examples in code.
 */
export const readClient = (script: string, declarations: string): Client | string => {
  const code = script.replace(/\/\*[\s\S]*?\*\//g, "");
  const version = /\bsuper\(\s*"[^"]+",\s*"(\d{4}-\d{2}-\d{2})"/.exec(code)?.[1];
  const actions = names(code, /\bthis\.request\(\s*"([A-Za-z]\w*)"/g);
  const calls = [...code.matchAll(/\bthis\.request\w*\(/g)].length;
  const declared = names(declarations.replace(/\/\*[\s\S]*?\*\//g, ""), /^\s+([A-Za-z]\w*)\(req\??: /gm);
  if (version === undefined) return "no version of the API";
  if (calls !== actions.length) return `${calls} requests, ${actions.length} names`;
  const odd = [...actions, ...declared].find((name) => !actions.includes(name) || !declared.includes(name));
  return odd === undefined ? { version, actions } : `\`${odd}\` is not both sent and declared`;
};
