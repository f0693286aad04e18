/**
 * Whether the name of an operation fits a pattern in which `*` stands for any run of characters, also none (598/10604). Every
 * other character stands for itself, letter case included. Takes time linear in the pattern, since names are short.
 *
 * ```ts
 * import { matchesName } from "@camwright/catalog";
 *
 * matchesName("Get*", "GetObject"); // => true
 * matchesName("*Bucket*", "GetObject"); // => false
 * ```
 */
export const matchesName = (pattern: string, name: string): boolean => {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return pattern === name;
  if (!name.startsWith(start)) return false;
  let from = start.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return name.length - end.length >= from && name.endsWith(end);
};
