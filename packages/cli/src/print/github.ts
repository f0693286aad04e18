import type { Finding, Severity } from "@camwright/core";
import { oneLine } from "./one-line.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** A message of a workflow command: what would end the line or begin an escape is escaped. */
const escapedMessage = (text: string): string =>
  oneLine(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of a workflow command: what would end the property is escaped as well. */
const escapedProperty = (text: string): string => escapedMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One finding as a workflow command of GitHub Actions, which shows it beside the line. */
export const formatWorkflowCommand = (file: string, finding: Finding<string>): string => {
  const { range, severity, rule, message, path } = finding;
  const { start, end } = range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  // Columns have a meaning on one line alone.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const properties = [
    `file=${escapedProperty(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapedProperty(rule)}`,
  ];
  return `::${commands[severity]} ${properties.join(",")}::${escapedMessage(`${message}${path === "" ? "" : ` at ${path}`}`)}`;
};
