/** What an editor shows somebody who writes a policy: completions and hovers, by the language service of TypeScript. */
import { createRequire } from "node:module";
import { join } from "node:path";

const catalogs = ["cos", "cvm", "vpc"];

/** A program in which `|` is where the cursor stands. */
const head = `import { allow } from "@camwright/builder";
${catalogs.map((name) => `import * as ${name} from "@camwright/catalog-${name}";`).join("\n")}
import { HeadObject } from "@camwright/catalog-cos";
const object = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "a" });
`;

/** The language service for one file in `folder`; `at` puts a text into it and asks about the place of the cursor. */
function service(folder) {
  const ts = createRequire(join(folder, "package.json"))("typescript-5.9");
  const file = join(folder, "editor.ts");
  let text = head;
  let version = 0;
  const options = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
  };
  const host = {
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
  const languageService = ts.createLanguageService(host);
  const at = (statement, ask) => {
    const cursor = head.length + statement.indexOf("|");
    text = head + statement.replace("|", "");
    version += 1;
    return ask(cursor);
  };
  const plain = (parts) => ts.displayPartsToString(parts ?? []);
  return {
    completions: (statement) =>
      at(statement, (cursor) => languageService.getCompletionsAtPosition(file, cursor, undefined)?.entries ?? []).map(
        ({ name }) => name,
      ),
    hover: (statement) =>
      at(statement, (cursor) => {
        const info = languageService.getQuickInfoAtPosition(file, cursor);
        return `${plain(info?.displayParts)}\n${plain(info?.documentation)}`;
      }),
  };
}

const expected = (what, shown, wanted, unwanted = []) => {
  const wrong = [
    ...wanted.filter((name) => !shown.includes(name)).map((name) => `no \`${name}\``),
    ...unwanted.filter((name) => shown.includes(name)).map((name) => `\`${name}\``),
  ];
  return wrong.length === 0 ? "" : `editor: ${what}: ${wrong.join(", ")}`;
};

const atMost = (what, most, shown) =>
  shown.length > 0 && shown.length <= most ? "" : `editor: ${what}: ${shown.length} completions, not 1 to ${most}`;

/** A text for each expectation, empty where it holds. */
export function editorResults(folder) {
  const { completions, hover } = service(folder);
  const product = completions("cos.|");
  const parts = completions("allow({ | });");
  const inList = completions("allow({ action: [|], resource: object });");
  const ofProduct = completions("allow({ action: [cos.GetObject, cvm.|], resource: object });");
  return [
    atMost("after `cos.`", 700, product),
    expected("after `cos.`", product, ["GetObject", "object", "prefix", "like", "level"], ["RunInstances", "vpc"]),
    expected("in `action: [`", inList, ["cos", "cvm", "HeadObject"], ["GetObject", "RunInstances", "DescribeVpcs"]),
    expected("in `action: [cvm.`", ofProduct, ["RunInstances", "StartInstances"], ["GetObject", "DescribeVpcs"]),
    expected("in `allow({`", parts, ["action", "resource", "when", "principal", "sid"]),
    atMost("in `allow({`", 5, parts),
    expected("in `cos.object({`", completions("cos.object({ | });"), ["region", "appid", "bucket", "key"]),
    expected("after `allow.`", completions("allow.|"), ["assume", "split"]),
    expected("after `.on(…).`", completions("allow(cos.GetObject).on(object).|"), ["when", "to"]),
    expected("`cos.GetObject`", hover("cos.|GetObject;"), [
      '"cos:GetObject"',
      "Download an object",
      "Read access",
      "Resource level: `object`",
      "Condition keys: `cos:versionid`",
      "Sources: ",
      "document/product/436/30580",
    ]),
    expected("`cos.GetService`", hover("cos.|GetService;"), ["List access", "Operation level", "Source"]),
    expected("`cos.prefix`", hover("cos.|prefix;"), ["Type string", "GetBucket", "document/product/436/46205"]),
    expected("`allow`", hover("a|llow;"), ["A statement that allows these actions on these resources"]),
  ];
}
