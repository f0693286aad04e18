import type { ResourceTypeFacts } from "@camwright/catalog";
import { placeholders, splitTemplate } from "../facts/template.js";

/** A parameter of a resource function. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
}

const optionalRegion = "${region}";

/** Whether a source writes no account after `uin/`, as names of tag resources do. */
export const lacksAccount = (type: ResourceTypeFacts): boolean => splitTemplate(type.template)?.account === "uin/";

/**
 * The template that a resource function fills: with a region where a document says that it is optional, and with an account
 * where the source writes none after `uin/`, which no policy may leave out.
 */
export const callTemplate = (type: ResourceTypeFacts): string => {
  const { service, region, account, path } = splitTemplate(type.template) ?? {
    service: "",
    region: "",
    account: "",
    path: "",
  };
  return `qcs::${service}:${type.region === "optional" && region === "" ? optionalRegion : region}:${lacksAccount(type) ? "uin/${uin}" : account}:${path}`;
};

/** The parameters of a resource function, each once, in the order of the template. */
export const parameters = (type: ResourceTypeFacts): readonly Parameter[] => {
  const template = callTemplate(type);
  const regions = new Set(placeholders(splitTemplate(template)?.region ?? ""));
  return [...new Set(placeholders(template))].map((name) => ({ name, optional: regions.has(name) }));
};

const samples: Readonly<Record<string, string>> = {
  region: "ap-guangzhou",
  ResourceRegion: "ap-guangzhou",
  uin: "100000000001",
  subUin: "100000000002",
  appid: "1250000000",
  bucket: "examplebucket-1250000000",
  shortBucket: "examplebucket",
  key: "folder/file.txt",
  serviceType: "tokenhub",
};

/** A value that a parameter may have, for examples. */
export const sample = (parameter: string): string => samples[parameter] ?? "example";

/** The text that a resource function makes of the sample values. */
export const sampleText = (type: ResourceTypeFacts): string =>
  callTemplate(type).replace(/\$\{(\w+)\}/g, (_, parameter: string) => sample(parameter));
