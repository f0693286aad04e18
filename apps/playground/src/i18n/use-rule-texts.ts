import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { englishRules, loadRuleTexts, type RuleTexts } from "./rule-text.js";
import { isLanguage } from "./texts.js";

/** The texts of rules and remarks in the language of the page; the English ones until they are there. */
export const useRuleTexts = (): RuleTexts => {
  const { language } = useTranslation().i18n;
  const [texts, setTexts] = useState<RuleTexts>(englishRules);
  useEffect(() => {
    let isCurrent = true;
    void loadRuleTexts(isLanguage(language) ? language : "en").then((loaded) => {
      if (isCurrent) setTexts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return texts;
};
