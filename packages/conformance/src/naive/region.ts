const longNames: ReadonlyMap<string, string> = new Map([
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

/** The present name of a region, where a region segment as a whole is one of the older names (598/10606, U-3). */
export function regionName(segment: string): string {
  return longNames.get(segment) ?? segment;
}
