import { en } from "../../src/i18n/en/index.js";
import type { Texts } from "../../src/i18n/texts.js";
import { zh } from "../../src/i18n/zh/index.js";
import type { Appearance } from "./appearances.js";

/** The texts of the page in the language of a look, so that a test finds things by what they are called. */
export const wordsOf = ({ locale }: Pick<Appearance, "locale">): Texts => (locale === "zh-CN" ? zh : en);
