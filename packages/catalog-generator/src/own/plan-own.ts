import { checkFacts, checkProduct } from "../check/check.js";
import { type Corrections, corrections } from "../facts/corrections.js";
import { decode, type TextFile } from "../facts/decode.js";
import type { FactFile } from "../facts/fact-file.js";
import { toCatalog } from "../model/catalog.js";
import { filesOf, type Plan } from "../plan.js";
import { fileText } from "../render/file.js";
import { completed, withoutAccess } from "./completed.js";
import { type OwnFacts, ownFacts } from "./own-facts.js";

/** The command, as the first line of each module names it. */
const command = "camwright catalog generate";

/** The facts are data for programs that ask for them; a program that writes policies does without. */
const separate = "metadata.ts";

const index = (service: string, origin: string, names: readonly string[]): TextFile => ({
  path: "index.ts",
  text: fileText(
    origin,
    [],
    [
      [
        `/** The CAM actions, resources and condition keys of \`${service}\`. */`,
        ...names.map((name) => `export * from "./${name.replace(/\.ts$/, ".js")}";`),
      ].join("\n"),
    ],
  ),
});

const modulesOf = (facts: FactFile, said: Corrections, fileName: string): readonly TextFile[] => {
  const { service } = facts;
  const origin = `${fileName} by \`${command}\``;
  const modules = filesOf(service, toCatalog(facts, said), { packageName: "./index.js", origin }).map((file) => ({
    path: file.path.slice(file.path.lastIndexOf("/") + 1),
    text: file.text,
  }));
  const shown = modules.map((file) => file.path).filter((path) => path !== separate);
  return [...modules, index(service, origin, shown)];
};

/** One line without what would end it or the comment that it stands in. */
const plainName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? "").replace(/[^\w. -]/g, "_");

/** Whether a text is a module that this command wrote, so that it may write it anew. */
export const isOwnModule = (text: string): boolean =>
  text.startsWith("// Generated from ") && (text.split("\n", 1)[0] ?? "").includes(` by \`${command}\``);

/** The modules of a catalog of one's own, by their names in one folder; or everything that is wrong with the facts. */
export type OwnPlan =
  | { readonly _tag: "planned"; readonly service: string; readonly files: readonly TextFile[] }
  | Extract<Plan, { readonly _tag: "refused" }>;

/**
 * The TypeScript modules of a catalog of one's own, by their names in one folder: `actions.ts`, `keys.ts`, `resources.ts` and
 * others, `index.ts` that exports them, and `metadata.ts`, which stands alone. Or everything that is wrong with the facts, with
 * JSON pointers. Pure.
 *
 * @example
 * ```ts
 * import { planOwn } from "@camwright/catalog-generator";
 *
 * const text = JSON.stringify({ service: "taskbot", actions: [{ name: "ListJobs", granularity: "operation" }] });
 * const plan = planOwn({ path: "taskbot.json", text });
 * plan._tag; // => "planned"
 * planOwn({ path: "taskbot.json", text: "{}" })._tag; // => "refused"
 * ```
 */
export const planOwn = (facts: TextFile, said?: TextFile): OwnPlan => {
  const own = decode<OwnFacts>(ownFacts, facts);
  const corrected = said === undefined ? undefined : decode<Corrections>(corrections, said);
  const refused = [own, corrected].flatMap((it) => (it?._tag === "refused" ? it.findings : []));
  if (own._tag === "refused" || corrected?._tag === "refused") return { _tag: "refused", findings: refused };
  const fileName = plainName(facts.path);
  const full = completed(own.value, fileName);
  const findings = [
    ...withoutAccess(own.value).map((remark) => ({ file: own.file, ...remark })),
    ...checkFacts(own.file, full),
    ...(corrected === undefined ? [] : checkProduct(corrected, [full])),
  ];
  if (findings.length > 0) return { _tag: "refused", findings };
  const files = modulesOf(full, corrected?.value ?? { resourceTypes: [] }, fileName);
  return { _tag: "planned", service: full.service, files };
};
