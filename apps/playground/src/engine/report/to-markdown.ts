import type { Block, Item, Line, Report } from "./report.js";

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** What Markdown would take for more than text. */
const escaped = (text: string): string => oneLine(text).replaceAll(/[\\`*_[\]<>|~#&!]/g, String.raw`\$&`);

/** Code may have backticks itself: the fence is longer than any row of them. */
const fenced = (code: string): string => {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = code.startsWith("`") || code.endsWith("`") || code.trim() === "" ? " " : "";
  return `${fence}${pad}${oneLine(code)}${pad}${fence}`;
};

const lineText = (line: Line): string =>
  line.map((run) => (typeof run === "string" ? escaped(run) : fenced(run.code))).join("");

const itemLines = ({ line, items }: Item, depth: number): readonly string[] => [
  `${"  ".repeat(depth)}- ${lineText(line)}`,
  ...items.flatMap((item) => itemLines(item, depth + 1)),
];

/** A minus or a number at the start of a line would make it an entry of a list. */
const paragraph = (text: string): string => text.replace(/^([-+=]|\d+[.)])/, String.raw`\$1`);

const blockText = (block: Block): string => {
  switch (block._tag) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return paragraph(lineText(block.line));
    case "fields":
      return block.fields.map(([name, value]) => `- **${escaped(name)}**: ${lineText(value)}`).join("\n");
    case "list":
      return block.items.flatMap((item) => itemLines(item, 0)).join("\n");
  }
};

/**
 * A report as Markdown. What policies and requests say stays text and code, whatever is in it.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "./to-markdown.js";
 *
 * toMarkdown([
 *   { _tag: "heading", level: 1, text: "a * b" },
 *   { _tag: "paragraph", line: ["asks for ", { code: "cos:*" }] },
 * ]); // => "# a \\* b\n\nasks for `cos:*`\n"
 * ```
 */
export const toMarkdown = (report: Report): string => `${report.map(blockText).join("\n\n")}\n`;
