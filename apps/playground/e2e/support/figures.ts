import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const place = ".test-results/figures.json";

const known = (): Readonly<Record<string, number>> => {
  try {
    return JSON.parse(readFileSync(place, "utf8")) as Readonly<Record<string, number>>;
  } catch {
    return {};
  }
};

/** Leaves a figure among those of the run. */
export const note = (name: string, figure: number): void => {
  mkdirSync(".test-results", { recursive: true });
  const figures = { ...known(), [name]: Math.round(figure * 10) / 10 };
  writeFileSync(place, `${JSON.stringify(figures, null, 2)}\n`);
};
