import type { Verdict, Witness } from "@camwright/analysis";
import { fileLabel, oneLine } from "./one-line.js";

const textOf = (value: unknown): string => oneLine(typeof value === "string" ? value : JSON.stringify(value));

const contextText = (context: Witness["context"]): string => {
  const facts = Object.entries(context).map(([key, value]) => `\`${oneLine(key)}\` is \`${textOf(value)}\``);
  return facts.length === 0 ? "" : ` where ${facts.join(" and ")}`;
};

/** A request in words: what is done, on what, under which conditions, and by whom. */
export const witnessText = ({ principal, action, resource, context }: Witness): string => {
  const caller = oneLine(principal.qcs ?? principal.type);
  return `\`${oneLine(action)}\` on \`${oneLine(resource)}\`${contextText(context)}, by \`${caller}\``;
};

/** What the policies of a file say to a request, and by which statements. */
export const verdictText = ({ decision, reason, matched }: Verdict, file: string): string => {
  const verb = decision === "allow" ? "allows it" : "refuses it";
  const [first] = matched;
  const why =
    first === undefined
      ? `nothing in it allows it (${reason})`
      : matched.map(({ effect, statement }) => `${effect} by statement ${String(statement)}`).join(", ");
  return `  ${fileLabel(file)} ${verb}: ${why}`;
};
