import { type Catalog, lacksAccount, type ResourceTypeFacts } from "@camwright/catalog";
import { citations, withTitles } from "./citation.js";
import { docComment } from "./doc-comment.js";
import { parameters, sample, sampleText } from "./resource-call.js";

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");

const kinds = (type: ResourceTypeFacts): readonly string[] => {
  const when = type.coversWhen;
  const covers = type.covers === undefined ? "" : `; covers ${code(type.covers)}`;
  const whenSentence =
    when === undefined ? "" : ` With the ${when.parameter} \`${when.value}\` it covers ${code(when.covers)} too.`;
  return [`Kind \`${type.kind}\`${covers}.${whenSentence}`];
};

const ambiguous = ({ ambiguous: others = [] }: ResourceTypeFacts): readonly string[] =>
  others.map((it) => `Ambiguous with \`${it.with}\`: both can be \`${it.example}\`, as ${it.reason} (${it.source}).`);

const notes = (catalog: Catalog, { notes: text }: ResourceTypeFacts): readonly string[] =>
  text === undefined
    ? []
    : [`${text.charAt(0).toUpperCase()}${withTitles(catalog, text.slice(1)).replace(/\.$/, "")}.`];

const region = (type: ResourceTypeFacts): readonly string[] =>
  parameters(type).flatMap((it) =>
    it.optional ? [`\`${it.name}\` may be left out: an empty region means all regions (598/10606).`] : [],
  );

const basis = (type: ResourceTypeFacts): readonly string[] =>
  type.basis === undefined || type.notes !== undefined ? [] : ["The path is known from tag resource names only."];

const account = (type: ResourceTypeFacts): readonly string[] =>
  lacksAccount(type)
    ? ["The source writes no account after `uin/`; a policy has to name one (598/10606), so `uin` is a parameter."]
    : [];

const example = (packageName: string, service: string, name: string, type: ResourceTypeFacts): string => {
  const values = parameters(type).map((it) => `${it.name}: ${JSON.stringify(sample(it.name))}`);
  const call = values.length === 0 ? name : `${name}({ ${values.join(", ")} })`;
  return [
    "```ts",
    `import * as ${service} from "${packageName}";`,
    "",
    `${service}.${call}; // => ${JSON.stringify(sampleText(type))}`,
    "```",
  ].join("\n");
};

/** The docstring of a resource function. */
export const resourceDoc = (catalog: Catalog, packageName: string, name: string, type: ResourceTypeFacts): string =>
  docComment([
    `The resource \`${type.template}\`.`,
    ...kinds(type),
    ...ambiguous(type),
    ...notes(catalog, type),
    ...basis(type),
    ...region(type),
    ...account(type),
    citations(catalog, [type.source]),
    example(packageName, catalog.service, name, type),
  ]);
