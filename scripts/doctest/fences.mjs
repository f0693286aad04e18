import { parseSync } from "oxc-parser";

const opening = /^(\s*)```([^`]*)$/;
const misspelt = /^(typescript|tsx|ts\s.+)$/;

/** The code fences of a Markdown text: label, code, and the line of the first line of code, counted from `firstLine`. */
function fencesOfText(text, firstLine) {
  const fences = [];
  let open;
  for (const [index, line] of text.split("\n").entries()) {
    if (open === undefined) {
      const [, indent, label] = opening.exec(line) ?? [];
      if (label !== undefined) open = { indent, label: label.trim(), line: firstLine + index + 1, code: [] };
    } else if (line.trim() === "```") {
      fences.push({ ...open, code: open.code.join("\n") });
      open = undefined;
    } else {
      open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  return fences;
}

/** The text of every doc comment, without the stars, with the line it begins on. */
function docComments(path, text) {
  return parseSync(path, text)
    .comments.filter(({ type, value }) => type === "Block" && value.startsWith("*"))
    .map(({ start, value }) => ({
      firstLine: text.slice(0, start).split("\n").length,
      text: value.replaceAll(/^[ \t]*\*(?: |$)/gm, ""),
    }));
}

/** The `ts` fences of a Markdown file or of a source file's doc comments. Throws on a label that would go untested. */
export function fencesOf(path, text) {
  const parts = path.endsWith(".md") ? [{ firstLine: 1, text }] : docComments(path, text);
  const fences = parts.flatMap((part) => fencesOfText(part.text, part.firstLine));
  const wrong = fences.find(({ label }) => misspelt.test(label));
  if (wrong !== undefined) throw new Error(`${path}:${wrong.line - 1}: write \`ts\` instead of \`${wrong.label}\``);
  return fences.filter(({ label }) => label === "ts").map(({ code, line }) => ({ path, line, code }));
}
