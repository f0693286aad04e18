import { type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import { placeholders, splitTemplate } from "../facts/template.js";

/** A parameter of a resource function. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
}

/** The parameters of a resource function, each once, in the order of the template. */
export const parameters = (type: ResourceTypeFacts): readonly Parameter[] => {
  const template = resourceTemplate(type);
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
  resourceTemplate(type).replace(/\$\{(\w+)\}/g, (_, parameter: string) => sample(parameter));
