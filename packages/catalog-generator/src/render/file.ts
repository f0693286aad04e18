/** The text of a generated file: where it comes from and by what, its imports, its declarations. */
export const fileText = (origin: string, imports: readonly string[], declarations: readonly string[]): string => {
  const header = `// Generated from ${origin}. Do not edit.`;
  const body = declarations.length === 0 ? ["export {};"] : declarations;
  const head = declarations.length === 0 || imports.length === 0 ? [header] : [header, imports.join("\n")];
  return `${[...head, ...body].join("\n\n")}\n`;
};

/** A union of string literals; `never` if there is none. */
export const union = (texts: readonly string[]): string =>
  texts.length === 0 ? "never" : texts.map((text) => JSON.stringify(text)).join(" | ");
