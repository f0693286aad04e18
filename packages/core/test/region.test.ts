import { describe, expect, it } from "vitest";
import { isShortRegion, longRegion, looksLikeRegion } from "../src/index.js";

/** 598/10606 and its older generations (C-10, U-3). */
const aliases: readonly (readonly [string, string])[] = [
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
];

describe("an older region name", () => {
  it.each(aliases)("%s is %s now", (short, long) => {
    expect(longRegion(short)).toBe(long);
    expect(isShortRegion(short)).toBe(true);
    expect(isShortRegion(long)).toBe(false);
    expect(looksLikeRegion(short) && looksLikeRegion(long)).toBe(true);
  });
});

describe("another text", () => {
  it.each(["", "*", "GZ", "guangzhou", "ap-", "AP-guangzhou", "constructor"])("%j is no region and stays", (text) => {
    expect(longRegion(text)).toBe(text);
    expect(isShortRegion(text) || looksLikeRegion(text)).toBe(false);
  });

  it.each(["na-siliconvalley", "ap-shenzhen-fsi", "sa-saopaulo", "ap-beijing-1"])("%s looks like one", (text) => {
    expect(looksLikeRegion(text)).toBe(true);
  });
});
