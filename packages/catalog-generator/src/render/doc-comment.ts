const width = 117;

const wrapped = (paragraph: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The end of the comment must not appear inside it; resource texts come close. */
const inert = (text: string): string => text.replaceAll("*/", "*\\/");

/** A docstring from paragraphs, each wrapped; a paragraph of several lines, such as an example, is kept as it is. */
export const docComment = (paragraphs: readonly string[]): string => {
  const blocks = paragraphs.map((it) => (it.includes("\n") ? it.split("\n") : wrapped(it)));
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block])).map(inert);
  if (lines.length === 1 && (lines[0] ?? "").length < width - 4) return `/** ${lines[0] ?? ""} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
};
