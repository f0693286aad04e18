import { type Finding, serverCodes } from "@camwright/core";
import { fileLabel, oneLine } from "./one-line.js";

/** The error that the service would give. */
const errorOf = ({ code, severity }: Finding<string>): string =>
  code === undefined || severity !== "error" ? "" : ` [${serverCodes[code].family}.${code}]`;

/** One finding in the form `file:line:column: severity rule-id: message`, with the suggestion where there is one. */
export const formatFinding = (file: string, finding: Finding<string>): string => {
  const { range, severity, rule, message, path, fix } = finding;
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  const at = path === "" ? "" : ` at ${path}`;
  const advice = fix === undefined ? "" : ` (${fix.title})`;
  return `${fileLabel(file)}:${line}:${column}: ${severity} ${rule}: ${oneLine(`${message}${at}${advice}`)}${errorOf(finding)}`;
};
