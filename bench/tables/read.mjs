import { compare } from "../measure.mjs";
import { documents } from "../tasks/read.mjs";
import { ranked } from "./table.mjs";

const module = new URL("../tasks/read.mjs", import.meta.url);

const names = { parse: "JSON.parse", decode: "camwright decodePolicy", inspect: "camwright inspectPolicyValue" };

const reading = async (what, kind) => {
  const texts = documents[kind]();
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const contestants = Object.entries(names).map(([reader, name]) => ({ name, module, task: { kind, reader } }));
  return ranked({
    title: `read ${what}, ${characters} characters each`,
    unit: "document",
    beside: names.parse,
    results: await compare(contestants),
  });
};

export const readTables = {
  "read clean": () => reading("the policies of (b), without a finding", "clean"),
  "read published": () => reading("published documents", "published"),
  "read faulty": () => reading("a document with 20 findings", "faulty"),
};
