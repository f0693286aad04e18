import type { en } from "./en.js";

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The texts of one language. */
export type Texts = Same<typeof en>;

/** The languages of the page, by their tags. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

/** The language that a person's browser asks for, as far as the page has it. */
export const preferredLanguage = (wanted: readonly string[]): Language => {
  const first = wanted.find((tag) => /^(?:en|zh)\b/i.test(tag));
  return first !== undefined && /^zh/i.test(first) ? "zh-CN" : "en";
};
