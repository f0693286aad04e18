import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import identityCases from "@camwright/conformance/fixtures/identity-cases.json" with { type: "json" };
import layerCases from "@camwright/conformance/fixtures/layer-cases.json" with { type: "json" };
import { expect, it } from "vitest";
import { type ExampleName, examples } from "../../src/examples/examples.js";

/** The documented cases and the documents of the corpus from which examples are taken. */
const published: Readonly<Partial<Record<ExampleName, string>>> = {
  cosExceptOne: "cos-dir-other-object",
  cosReadFolder: "cos-dir-ro-put",
  cosOffice: "cos-ip-range-in",
  cosPublicRead: "bucket-anon-get",
  cosContentType: "cos-ctype-ok",
  cosAcl: "cos-acl-private",
  cosHttps: "cos-https-allow",
  cosFromVpc: "bucket-vpc-in",
  cosDenyAnyone: "deny-anyone-signed",
  cosAcrossAccounts: "xacct-preset-star",
  session: "session-in",
  sessionNoMore: "session-no-escalation",
  vpcReadOnly: "cam-a1e6db0266ce",
  vpcOne: "vpc-only-a-other",
  vpcNoRoutes: "vpc-no-routetable-other",
  cvmOne: "cvm-instance-hit",
  severalResources: "tat-multi-resource-deny-one",
  tagOfResource: "tag-any-second",
  tagOfCaller: "abac-app",
  variables: "var-uin-own",
  boundary: "boundary-in",
  boundaryGrants: "boundary-grants-nothing",
  scp: "scp-no-allow",
  trustSaml: "saml-aud-ok",
  passRole: "passrole-other",
};

const corpus = fileURLToPath(import.meta.resolve("@camwright/conformance/fixtures/corpus/dev.ndjson"));

/** Documents are compared without their order: a case has them by layer. */
const sorted = (documents: readonly unknown[]): readonly string[] =>
  documents.map((document) => JSON.stringify(document)).toSorted();

const documentsOf = (id: string): readonly string[] => {
  const found = [...identityCases, ...layerCases].find((each) => each.id === id);
  if (found !== undefined) return sorted(Object.values(found.policies).flat(2));
  const line = readFileSync(corpus, "utf8")
    .split("\n")
    .find((each) => each.includes(`"id": "${id}"`));
  return sorted([(JSON.parse(line ?? "{}") as { readonly document: unknown }).document]);
};

it.each(Object.entries(published))("%s has the documents of %s as they are published", async (name, id) => {
  const { tabs } = await examples[name as ExampleName]();
  const documents = sorted(tabs.map(({ text }) => JSON.parse(text) as unknown));
  expect([...new Set(documentsOf(id))]).toEqual(expect.arrayContaining([...documents]));
});

it.each([
  ["asr", "all-models-of-an-account"],
  ["asrOneModel", "one-model"],
  ["asrEverything", "every-operation-on-everything"],
  ["asrTwoResources", "two-resources"],
] as const)("%s has the statement of 1118/43351: %s", async (name, id) => {
  const fixture = new URL("../../../../packages/builder/fixtures/asr-statements.json", import.meta.url);
  const { statements } = JSON.parse(readFileSync(fixture, "utf8")) as {
    readonly statements: readonly { readonly id: string; readonly statement: unknown }[];
  };
  const { tabs } = await examples[name]();
  const { statement } = JSON.parse(tabs[0]?.text ?? "") as { readonly statement: unknown };
  expect(statement).toEqual([statements.find((each) => each.id === id)?.statement]);
});
