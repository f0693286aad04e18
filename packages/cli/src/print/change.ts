import type { Change } from "@camwright/lint";
import { formatInfo } from "../fault.js";
import { oneLine } from "./one-line.js";
import { witnessText } from "./witness.js";

const effectOf = ({ relation, gained, lost, reason = "" }: Change): string => {
  if (relation === "unknown") return `what that changes is unknown: ${reason}`;
  const [more] = gained;
  const [less] = lost;
  return [
    ...(more === undefined ? [] : [`it allows now ${witnessText(more)}`]),
    ...(less === undefined ? [] : [`it refuses now ${witnessText(less)}`]),
  ].join("; ");
};

/** The repairs that change what a document says, a line each; all others are proven to keep it. */
export const changeLines = (file: string, changes: readonly Change[]): readonly string[] =>
  changes.map((change) => {
    const { rule, path, title } = change;
    const at = path === "" ? "" : ` at ${path}`;
    return formatInfo(file, "fix-changes", oneLine(`${rule}: ${title}${at}: ${effectOf(change)}`));
  });
