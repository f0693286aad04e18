import type { en } from "./en/index.js";

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The texts of one language. */
export type Texts = Same<typeof en>;

/** The languages of the page, by their tags. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

/** Whether a value is the tag of a language of the page. */
export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language that a person's browser asks for, as far as the page has it. */
export const preferredLanguage = (wanted: readonly string[]): Language => {
  const first = wanted.find((tag) => /^(?:en|zh)\b/i.test(tag));
  return first !== undefined && /^zh/i.test(first) ? "zh-CN" : "en";
};

/** Loads the texts of a language. */
export const loadTexts: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import("./en/index.js")).en,
  "zh-CN": async () => (await import("./zh/index.js")).zh,
};
