import type { Language } from "../../i18n/texts.js";
import type { ExampleName } from "../examples.js";

/** What the card of each example says: its title, and what it teaches. */
export type ExampleWords = Readonly<Record<ExampleName, { readonly title: string; readonly teaches: string }>>;

/** Loads what the cards say in a language. */
export const loadExampleWords: Readonly<Record<Language, () => Promise<ExampleWords>>> = {
  en: async () => (await import("./en.js")).en,
  "zh-CN": async () => (await import("./zh.js")).zh,
};
