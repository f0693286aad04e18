import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, loadTexts } from "./texts.js";

/** The texts in a language, ready before the first picture. */
export const startTexts = async (language: Language): Promise<i18n> => {
  const texts = createInstance();
  await texts.use(initReactI18next).init({
    lng: language,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: await loadTexts[language]() } },
  });
  return texts;
};

/** Shows another language, whose texts are loaded first. */
export const changeLanguage = async (texts: i18n, language: Language): Promise<void> => {
  if (!texts.hasResourceBundle(language, "translation")) {
    texts.addResourceBundle(language, "translation", await loadTexts[language]());
  }
  await texts.changeLanguage(language);
};
