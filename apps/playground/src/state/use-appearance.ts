import { useEffect, useState } from "react";

/** The themes to choose from. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** What was stored at a place; the storage may be switched off. */
export const readStored = (place: string): string | null => {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
};

const store = (place: string, value: string): void => {
  try {
    localStorage.setItem(place, value);
  } catch {
    // The choice then holds until the page is left.
  }
};

/** A choice that survives a reload. */
export const useStored = <A extends string>(
  place: string,
  isChoice: (value: unknown) => value is A,
  usual: A,
): readonly [A, (value: A) => void] => {
  const [value, set] = useState<A>(() => {
    const before = readStored(place);
    return isChoice(before) ? before : usual;
  });
  useEffect(() => store(place, value), [place, value]);
  return [value, set];
};

/** Light or dark, or as the system has it. */
export const useTheme = (): readonly [Theme, (theme: Theme) => void] => {
  const choice = useStored("camwright.theme", isTheme, "system");
  const [theme] = choice;
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return choice;
};
