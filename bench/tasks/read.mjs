import { readFileSync } from "node:fs";
import { decodePolicy, inspectPolicyValue } from "@camwright/core";
import { policies } from "../policies.mjs";
import { sets } from "../sets.mjs";
import { sink } from "../sink.mjs";

/** The documents that Tencent Cloud and others have published; about half of them have a finding. */
const published = () => {
  const file = new URL("../../packages/conformance/fixtures/corpus/dev.ndjson", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line).text);
};

/** Statements with twenty faults between entries that have none. */
const faulty = () => {
  const action = Array.from({ length: 30 }, (_, index) => (index < 10 ? `Get${index}` : `cvm:Get${index}`));
  const resource = Array.from(
    { length: 20 },
    (_, index) => `qcs::cvm:${index < 10 ? "gz" : ""}:uin/1:instance/${index}`,
  );
  return JSON.stringify({ version: "2.0", statement: [{ effect: "allow", action, resource }] });
};

const clean = () => policies(sets.b).map((policy) => JSON.stringify(policy));
export const documents = { clean, published, faulty: () => [faulty()] };

const readers = {
  parse: (text) => JSON.parse(text),
  decode: (text) => decodePolicy(text),
  inspect: (value) => inspectPolicyValue(value),
};

/** Reads every document of a kind in turn. */
export const prepare = ({ kind, reader }) => {
  const texts = documents[kind]();
  const given = reader === "inspect" ? texts.map((text) => JSON.parse(text)) : texts;
  const read = readers[reader];
  return {
    pieces: given.length,
    run: () => {
      for (const one of given) sink.value = read(one);
    },
  };
};
