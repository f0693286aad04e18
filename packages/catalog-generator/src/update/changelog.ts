import type { Snapshot } from "../sdk/snapshot.js";
import { countOf, type ServiceChanges } from "./changes.js";

const title = "# Changes of the SDK's actions";

const preface = `What each version of the SDK brought to \`@camwright/catalog-all\` and took from it, newest first, by the day on which that
version was published. \`npm run catalog:update\` writes it.`;

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");

const kinds: Readonly<Record<ServiceChanges["kind"], string>> = {
  added: ", a new service",
  removed: ", no longer in the SDK",
  changed: "",
};

const section = ({ service, kind, added, removed }: ServiceChanges): string =>
  [
    `### ${service}${kinds[kind]}`,
    "",
    ...(added.length > 0 ? [`- added: ${code(added)}`] : []),
    ...(removed.length > 0 ? [`- removed: ${code(removed)}`] : []),
  ].join("\n");

/** What a newer SDK changes, as a section of the list of changes. */
export const changelogEntry = (before: Snapshot, after: Snapshot, changes: readonly ServiceChanges[]): string => {
  const { added, removed } = countOf(changes);
  const services = (kind: ServiceChanges["kind"]): number => changes.filter((it) => it.kind === kind).length;
  const summary = [
    `After ${before.version} of ${before.date}: ${added} actions added, ${removed} removed;`,
    `${services("added")} services added, ${services("removed")} removed.`,
  ].join(" ");
  return [`## ${after.version}, ${after.date}`, summary, ...changes.map(section)].join("\n\n");
};

/** The list of changes with one more section, before the others. */
export const withEntry = (text: string | undefined, entry: string): string => {
  const head = `${title}\n\n${preface}\n`;
  const older = text?.indexOf("\n## ") ?? -1;
  return `${head}\n${entry}\n${older < 0 ? "" : text?.slice(older)}`;
};
