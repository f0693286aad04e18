import { matchesName } from "@camwright/catalog";

/** The six segments; colons after the fifth belong to the path. */
const segmentsOf = (resource: string): readonly string[] => {
  const parts = resource.split(":");
  return [...parts.slice(0, 5), parts.slice(5).join(":")];
};

/** An empty region means all regions, and a star in a pattern any text (598/10606). */
const coversSegment = (pattern: string, segment: string, index: number): boolean =>
  (index === 3 && (pattern === "" || pattern === "*")) || matchesName(pattern, segment);

/** Whether whatever one resource names is named by another as well. A yes is right; a no may be one that is too careful. */
export const covers = (pattern: string, resource: string): boolean => {
  if (pattern === "*" || pattern === resource) return true;
  if (resource === "*") return false;
  const segments = segmentsOf(resource);
  return segmentsOf(pattern).every((each, index) => coversSegment(each, segments[index] ?? "", index));
};

/** The resources of a list that no other of it covers, sorted. */
export const widest = (resources: Iterable<string>): readonly string[] => {
  const list = [...new Set(resources)].toSorted();
  const isCovered = (resource: string, index: number): boolean =>
    list.some((other, at) => at !== index && covers(other, resource) && !(covers(resource, other) && index < at));
  return list.filter((resource, index) => !isCovered(resource, index));
};
