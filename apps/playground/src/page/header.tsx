import { Languages, SunMoon } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "../i18n/start.js";
import { isLanguage, type Language, languageNames, languages } from "../i18n/texts.js";
import type { PanelProps } from "../panels/panel-props.js";
import { Choice } from "../parts/choice.js";
import { themes, useStored, useTheme } from "../state/use-appearance.js";
import { ExamplesMenu } from "./examples-menu.js";
import { TakeAway } from "./take-away.js";

const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const { i18n } = useTranslation();
  const choice = useStored<Language>(
    "camwright.language",
    isLanguage,
    isLanguage(i18n.language) ? i18n.language : "en",
  );
  const [language] = choice;
  useEffect(() => {
    document.documentElement.lang = language;
    void changeLanguage(i18n, language);
  }, [i18n, language]);
  return choice;
};

/** Gates one behind the other, which a request passes. */
const Logo = (): ReactNode => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect className="outer" x="2" y="4" width="28" height="24" rx="5" />
    <path className="gates" d="M10 9v14M16 9v4m0 6v4M22 9v14" />
    <path className="way" d="M5 16h22" />
  </svg>
);

/** The name of the page, how it looks, and its link. */
export const Header = ({ workspace, change }: Pick<PanelProps, "workspace" | "change">): ReactNode => {
  const { t } = useTranslation();
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <header className="header">
      <div className="brand">
        <Logo />
        <div>
          <h1>{t(($) => $.page.title)}</h1>
          <p className="tagline">{t(($) => $.page.tagline)}</p>
        </div>
      </div>
      <div className="tools">
        <ExamplesMenu change={change} />
        <Choice
          icon={Languages}
          label={t(($) => $.page.language)}
          value={language}
          onChange={setLanguage}
          options={languages.map((id) => ({ id, name: languageNames[id] }))}
        />
        <Choice
          icon={SunMoon}
          label={t(($) => $.page.theme.label)}
          value={theme}
          onChange={setTheme}
          options={themes.map((id) => ({ id, name: t(($) => $.page.theme[id]) }))}
        />
        <TakeAway workspace={workspace} />
      </div>
    </header>
  );
};
