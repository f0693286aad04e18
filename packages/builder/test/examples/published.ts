/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import asr from "../../fixtures/asr-statements.json" with { type: "json" };
import externalId from "../../fixtures/external-id.json" with { type: "json" };

const packages = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, packages), "utf8");

const corpus = (): readonly (readonly [string, string])[] =>
  text("conformance/fixtures/corpus/dev.ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .map((entry) => [entry.id, entry.text]);

const layers = ["bucket", "session", "boundary", "trust", "identity"] as const;

interface Case {
  readonly id: string;
  readonly policies: Readonly<Partial<Record<(typeof layers)[number], unknown>>>;
}

/** The document that a case is about: that of the first layer which it has beside the identity's. */
const cases = (file: string): readonly (readonly [string, string])[] =>
  (JSON.parse(text(`conformance/fixtures/${file}`)) as readonly Case[]).map(({ id, policies }) => {
    const document = policies[layers.find((layer) => policies[layer] !== undefined) ?? "identity"];
    return [id, JSON.stringify(Array.isArray(document) ? document[0] : document)];
  });

const roles = (): readonly (readonly [string, string])[] =>
  readdirSync(new URL("roles/fixtures/", packages))
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file.slice(0, -".json".length), text(`roles/fixtures/${file}`)]);

const statements = asr.statements.map(
  ({ id, statement }) => [id, JSON.stringify({ version: "2.0", statement: [statement] })] as const,
);

/** The texts of the published documents by their ids: corpus, documented cases, roles of TokenHub, statements of ASR. */
export const published: ReadonlyMap<string, string> = new Map([
  ...corpus(),
  ...cases("identity-cases.json"),
  ...cases("layer-cases.json"),
  ...roles(),
  ...statements,
  ["external-id", JSON.stringify(externalId.document)],
]);
