const lead = "prefix//".split("");

/**
 * The present form of a path in the older way of naming COS objects: `prefix//<appid>/<bucket>/<key>` is
 * `<bucket>-<appid>/<key>` (C-15). The key may be empty; a path without the slash before the key is left as written.
 */
export function currentPath<Other>(path: readonly (string | Other)[]): readonly (string | Other)[] {
  if (!lead.every((character, index) => path[index] === character)) return path;
  const rest = path.slice(lead.length);
  const firstSlash = rest.indexOf("/");
  const secondSlash = rest.indexOf("/", firstSlash + 1);
  const appId = rest.slice(0, firstSlash);
  const bucket = rest.slice(firstSlash + 1, secondSlash);
  if (firstSlash < 1 || secondSlash < 0 || bucket.length === 0) return path;
  return [...bucket, "-", ...appId, ...rest.slice(secondSlash)];
}
