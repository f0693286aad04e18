import type { Finding } from "@camwright/core";

/** One finding in the form `file:line:column: severity rule-id: message`, with the suggestion where there is one. */
export const formatFinding = (file: string, { range, severity, rule, message, path, fix }: Finding): string => {
  const place = range === undefined ? "" : `:${range.start.line}:${range.start.column}`;
  const at = path === "" ? "" : ` at ${path}`;
  const advice = fix === undefined ? "" : ` (${fix.title})`;
  return `${file}${place}: ${severity} ${rule}: ${message}${at}${advice}`;
};
