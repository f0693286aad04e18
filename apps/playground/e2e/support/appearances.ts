import type { BrowserContextOptions } from "playwright-core";

/** How the page may look: theme, language and width. */
export interface Appearance {
  readonly colorScheme: "light" | "dark";
  readonly locale: "en-US" | "zh-CN";
  readonly width: 1280 | 360;
}

/** Every look. */
export const appearances: readonly Appearance[] = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["en-US", "zh-CN"] as const).flatMap((locale) =>
    ([1280, 360] as const).map((width) => ({ colorScheme, locale, width })),
  ),
);

/** Two looks that have nothing in common, for what is done in each. */
export const corners: readonly Appearance[] = [
  { colorScheme: "light", locale: "en-US", width: 1280 },
  { colorScheme: "dark", locale: "zh-CN", width: 360 },
];

/** The browser of a look. */
export const browserOf = ({ colorScheme, locale, width }: Appearance): BrowserContextOptions => ({
  colorScheme,
  locale,
  viewport: { width, height: 900 },
});

/** The name of a look in the names of pictures. */
export const nameOf = ({ colorScheme, locale, width }: Appearance): string =>
  `${colorScheme}-${locale}-${String(width)}`;
