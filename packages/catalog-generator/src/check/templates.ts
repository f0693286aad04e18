import type { ResourceTypeEntry } from "../facts/fact-file.js";
import { placeholders, splitTemplate, type Template, withoutPlaceholders } from "../facts/template.js";
import { type Check, each } from "./report.js";

const segmentFaults = ({ service, region, account, path }: Template): readonly string[] => [
  ...(service === "" ? ["the service segment is empty"] : []),
  ...(withoutPlaceholders(region) === ""
    ? []
    : [`the region segment \`${region}\` is neither empty nor a placeholder`]),
  ...(["", "uin/", "uid/"].includes(withoutPlaceholders(account)) ? [] : [`unexpected account segment \`${account}\``]),
  ...(path === "" ? ["the path is empty"] : []),
];

const regionFaults = (entry: ResourceTypeEntry, { region }: Template): readonly string[] => {
  if (entry.region === "required" && region === "") return ["the region is required and the template has none"];
  return entry.region === "none" && region !== ""
    ? ["the template has a region and the region is said to be unused"]
    : [];
};

const parameterFaults = (template: string): readonly string[] =>
  placeholders(template).flatMap((name) =>
    /^[A-Za-z]\w*$/.test(name) ? [] : [`the placeholder \`${name}\` is no name of a parameter`],
  );

/** A placeholder that stands twice may be listed twice. */
const once = (names: readonly string[]): string => [...new Set(names)].join(" ");

const faults = (entry: ResourceTypeEntry): readonly string[] => {
  const template = splitTemplate(entry.template);
  if (template === undefined) return [`\`${entry.template}\` has no six segments that begin with \`qcs::\``];
  const parameters = once(placeholders(entry.template));
  return [
    ...segmentFaults(template),
    ...regionFaults(entry, template),
    ...parameterFaults(entry.template),
    ...(parameters === once(entry.params) ? [] : [`params differ from the placeholders \`${parameters}\``]),
  ];
};

/** Every template has six segments with what belongs there, and its parameters are its placeholders. */
export const checkTemplates: Check = (facts) => each("/resource_types", facts.resource_types, faults);
