import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.js";
import type { Language } from "./texts.js";
import { zh } from "./zh.js";

/** The texts in a language, ready before the first picture. */
export const startTexts = (language: Language): i18n => {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, "zh-CN": { translation: zh } },
  });
  return texts;
};
