/** Beyond this many steps a pattern is not asked; no name of CAM comes near. */
const mostSteps = 1_000_000;

/**
 * Whether a text matches a pattern in which `?` is exactly one character, the other reading of U-16. Time is the product of
 * both lengths at worst, so longer ones are not matched.
 */
export const matchesQuestionGlob = (pattern: string, text: string): boolean => {
  if (pattern.length * text.length > mostSteps) return false;
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < text.length) {
    if (pattern[at] === "*") {
      star = at;
      resume = index;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
};
