import { parseSync } from "oxc-parser";

const opening = /^(\s*)```([^`]*)$/;
const named = /^json ([A-Za-z_$][\w$]*)$/;
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

/** The text of a `json <name>` fence as JSON that the constant of this name gives. */
function statedJson(path, { label, line, code }) {
  const name = named.exec(label)?.[1];
  try {
    return `\nJSON.stringify(${name}); // => ${JSON.stringify(JSON.stringify(JSON.parse(code)))}`;
  } catch (error) {
    throw new Error(`${path}:${line}: ${error.message}`);
  }
}

/** The `ts` fences, each with the `json <name>` fences below it as values that it states. */
function joined(path, fences) {
  const tests = [];
  for (const fence of fences) {
    if (fence.label === "ts") tests.push({ path, line: fence.line, code: fence.code });
    if (!named.test(fence.label)) continue;
    const above = tests.at(-1);
    if (above === undefined)
      throw new Error(`${path}:${fence.line - 1}: \`${fence.label}\` stands below no \`ts\` fence`);
    above.code += statedJson(path, fence);
  }
  return tests;
}

/**
 * The `ts` fences of a Markdown file or of a source file's doc comments. A fence `json <name>` below one is the JSON, but for
 * blanks, of its constant with that name. Throws on a label that would go untested.
 */
export function fencesOf(path, text) {
  const parts = path.endsWith(".md") ? [{ firstLine: 1, text }] : docComments(path, text);
  return parts.flatMap((part) => {
    const fences = fencesOfText(part.text, part.firstLine);
    const wrong = fences.find(({ label }) => misspelt.test(label));
    if (wrong !== undefined) throw new Error(`${path}:${wrong.line - 1}: write \`ts\` instead of \`${wrong.label}\``);
    return joined(path, fences);
  });
}
