import { posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

const value = /^\s*=>([\s\S]*)$/;
const throwing = /^\s*throws(?:\s+(["'`/].*))?\s*$/;

/** Whether a text is one expression; `1, and so on` is prose, not a value. */
function isExpression(text) {
  const { errors, program } = parseSync("value.ts", `(${text}\n);`, { preserveParens: false });
  return errors.length === 0 && program.body.length === 1 && program.body[0].expression.type !== "SequenceExpression";
}

/** The statements that a stated value can belong to: expressions, and declarations of one plain name. */
function statementsOf(program) {
  const found = [];
  new Visitor({
    ExpressionStatement: ({ start, end, expression }) => found.push({ start, end, expression }),
    VariableDeclaration: ({ start, end, declarations: [first, second] }) => {
      if (first.id.type === "Identifier" && first.init && second === undefined)
        found.push({ start, end, expression: first.init, name: first.id.name });
    },
  }).visit(program);
  return found;
}

/** Line comments, where those that go on with a value begun above are one with it. */
function statedComments(code, comments) {
  const merged = [];
  for (const comment of comments.filter(({ type }) => type === "Line")) {
    const last = merged.at(-1);
    const begun = last && value.exec(last.value)?.[1];
    const follows = last && /^\n[ \t]*$/.test(code.slice(last.end, comment.start));
    if (begun !== undefined && follows && !isExpression(begun)) {
      merged[merged.length - 1] = { ...last, end: comment.end, value: `${last.value}\n${comment.value}` };
    } else {
      merged.push({ ...comment });
    }
  }
  return merged.filter((comment) => value.test(comment.value) || throwing.test(comment.value));
}

/** The statement that ends right before a comment, on its line or the line above. */
function ownerOf(code, statements, comment) {
  return statements
    .filter(({ end }) => end <= comment.start && /^[ \t]*\n?[ \t]*$/.test(code.slice(end, comment.start)))
    .toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
}

/** A statement with its stated outcome, rewritten as an expectation. */
function expectation(code, { start, end, expression, name }, comment) {
  const source = code.slice(expression.start, expression.end);
  const throws = throwing.exec(comment.value);
  if (throws !== null) return `await expect(async () => { await (${source}); }).rejects.toThrow(${throws[1] ?? ""});`;
  const stated = value.exec(comment.value)[1].trim();
  if (!isExpression(stated)) throw new Error(`the value \`${stated}\` does not parse`);
  if (name === undefined) return `expect(${source}).toEqual(${stated});`;
  return `${code.slice(start, end)} expect(${name}).toEqual(${stated});`;
}

function assertionEdits(code, { program, comments }) {
  const statements = statementsOf(program);
  return statedComments(code, comments).map((comment) => {
    const owner = ownerOf(code, statements, comment);
    if (owner === undefined) throw new Error(`\`//${comment.value}\` stands after no statement`);
    return { start: owner.start, end: comment.end, text: expectation(code, owner, comment) };
  });
}

/** Imports move out of the test's body; a module named by a relative path is sought from the documented file. */
function importEdits(code, { program }, move) {
  return program.body.flatMap((node) => {
    if (node.type === "ImportDeclaration") {
      const head = code.slice(node.start, node.source.start);
      const text = `${head}${JSON.stringify(move(node.source.value))};`;
      return [{ start: node.start, end: node.end, text: "", hoisted: text }];
    }
    if (node.type === "ExportNamedDeclaration" && node.declaration)
      return [{ start: node.start, end: node.declaration.start, text: "" }];
    return [];
  });
}

const apply = (code, edits) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), code);

/**
 * A fence as a test module: its imports, then one test with the rest, in which `expr; // => value` became an expectation and
 * `expr; // throws` one of an error. `moduleFolder` is where the module will stand, relative to the repository's root.
 */
export function testModule({ path, line, code }, moduleFolder) {
  const parsed = parseSync("fence.ts", code, { sourceType: "module" });
  if (parsed.errors.length > 0) throw new Error(`${path}:${line}: ${parsed.errors[0].message}`);
  const move = (name) =>
    name.startsWith(".") ? posix.relative(moduleFolder, posix.join(posix.dirname(path), name)) : name;
  try {
    const edits = [...importEdits(code, parsed, move), ...assertionEdits(code, parsed)];
    const body = apply(code, edits).trim();
    const imports = ['import { expect, test } from "vitest";', ...edits.flatMap(({ hoisted }) => hoisted ?? [])];
    return `${imports.join("\n")}\n\ntest(${JSON.stringify(`${path}:${line}`)}, async () => {\n${body}\n});\n`;
  } catch (error) {
    throw new Error(`${path}:${line}: ${error.message}`);
  }
}
