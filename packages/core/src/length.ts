/** How many characters of Unicode a text has; a surrogate without its partner counts as one. */
export const characterCount = (text: string): number => {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) count -= 1;
  }
  return count;
};

/** Whether a code unit is the first half of a surrogate pair. */
export const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Whether a code unit is the second half of a surrogate pair. */
export const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** How many bytes a text has in UTF-8; a surrogate without its partner counts as the three that replace it. */
export const byteCount = (text: string): number => {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isHigh(code) && isLow(text.charCodeAt(index + 1))) {
      count += 2;
      index += 1;
    } else if (code >= 0x80) count += code < 0x800 ? 1 : 2;
  }
  return count;
};
