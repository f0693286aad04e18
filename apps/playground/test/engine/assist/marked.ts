/** A text with a bar where the place is: the text without it, and the place. */
export const marked = (text: string): { readonly text: string; readonly offset: number } => {
  const offset = text.indexOf("|");
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
};
