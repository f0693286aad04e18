import type { Finding } from "@camwright/core";
import { fileLabel, oneLine } from "./one-line.js";

/** One finding in the form `file:line:column: severity rule-id: message`, with the suggestion where there is one. */
export const formatFinding = (file: string, { range, severity, rule, message, path, fix }: Finding): string => {
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  const at = path === "" ? "" : ` at ${path}`;
  const advice = fix === undefined ? "" : ` (${fix.title})`;
  return `${fileLabel(file)}:${line}:${column}: ${severity} ${rule}: ${oneLine(`${message}${at}${advice}`)}`;
};
