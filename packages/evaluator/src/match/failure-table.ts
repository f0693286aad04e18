/**
 * The table of Knuth, Morris and Pratt: for each prefix of a text the length of its longest proper prefix that is also a suffix. With
 * it a search for the text never goes back.
 *
 * @example
 * ```ts
 * import { failureTable } from "@camwright/evaluator";
 *
 * failureTable("abab"); // => [0, 0, 1, 2]
 * ```
 */
export const failureTable = (text: string): readonly number[] => {
  const table = [0];
  let length = 0;
  for (let index = 1; index < text.length; index += 1) {
    while (length > 0 && text.charCodeAt(index) !== text.charCodeAt(length)) length = table[length - 1] ?? 0;
    if (text.charCodeAt(index) === text.charCodeAt(length)) length += 1;
    table.push(length);
  }
  return table;
};
