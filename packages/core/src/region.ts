/** Older region names and the names in use now (598/10606 and older generations of the page; C-10, U-3). */
const longNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["gz", "ap-guangzhou"],
  ["sh", "ap-shanghai"],
  ["bj", "ap-beijing"],
  ["hk", "ap-hongkong"],
  ["sg", "ap-singapore"],
  ["cd", "ap-chengdu"],
  ["ca", "na-toronto"],
  ["de", "eu-frankfurt"],
  ["shjr", "ap-shanghai-fsi"],
  ["cn-east", "ap-shanghai"],
  ["ce", "ap-shanghai"],
  ["cn-south", "ap-guangzhou"],
]);

/** Of `cn-south`: longer texts need not be looked up. */
const longestShortName = 8;

/**
 * The region name in use now for an older one (`gz` → `ap-guangzhou`); any other text as it is. Only for the region
 * segment of a resource: condition values are never translated.
 *
 * @example
 * ```ts
 * import { longRegion } from "@camwright/core";
 *
 * longRegion("gz"); // => "ap-guangzhou"
 * longRegion("ap-beijing"); // => "ap-beijing"
 * ```
 */
export const longRegion = (region: string): string =>
  region.length > longestShortName ? region : (longNames.get(region) ?? region);

/** All older region names. */
export const shortRegions = (): readonly string[] => [...longNames.keys()];

/** Whether a text is an older region name. */
export const isShortRegion = (region: string): boolean => longNames.has(region);

/** Whether a text has the form of a region name in use now, such as `ap-guangzhou` or `ap-shanghai-fsi`. */
export const looksLikeRegion = (text: string): boolean =>
  isShortRegion(text) || /^(?:ap|na|eu|sa|me|af)-[a-z]+(?:-[a-z0-9]+)*$/.test(text);
