import { matchesName } from "@camwright/catalog";

/**
 * Whether some text fits both of two patterns in which `*` stands for any run of characters. Linear in their length.
 *
 * Where both have a star, only what stands before the first and after the last one can contradict: a text that begins with
 * the longer beginning, ends with the longer end and has the pieces of both between them fits both.
 */
export const mayOverlap = (one: string, other: string): boolean => {
  if (!one.includes("*")) return matchesName(other, one);
  if (!other.includes("*")) return matchesName(one, other);
  const [start, otherStart] = [one.slice(0, one.indexOf("*")), other.slice(0, other.indexOf("*"))];
  const [end, otherEnd] = [one.slice(one.lastIndexOf("*") + 1), other.slice(other.lastIndexOf("*") + 1)];
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  );
};
