import type { PolicyKind } from "@camwright/core";
import { type Command, InvalidArgumentError, Option } from "commander";
import { formatError } from "../fault.js";
import type { Session } from "../io.js";

/** How a command answers. */
export const formatOption = (): Option =>
  new Option("--format <format>", "how to answer").choices(["text", "json"]).default("text");

/** How a command answers whose list may be long: `ndjson` has one record a line. */
export const listFormatOption = (): Option =>
  new Option("--format <format>", "how to answer").choices(["text", "json", "ndjson"]).default("text");

/** A number of steps. */
export const stepsFrom = (text: string): number => {
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new InvalidArgumentError("expected a whole number above 0");
  return Number(text);
};

/** Values of an option that may be given several times. Where it begins with `no-`, it is `true` before the first. */
export const collect = (value: string, before: unknown): readonly string[] =>
  Array.isArray(before) ? [...(before as readonly string[]), value] : [value];

/** Keys of `--single-valued`, a word for many, or keys with the repeated option. */
export const singleValuedOption = (): Option =>
  new Option(
    "--single-valued <key>",
    "a condition key that has one value or is absent; all for every key, usual for all but tags; may be repeated",
  ).argParser(collect);

/** What `--single-valued` names; a word that stands for many keys stands alone. */
export const singleValuedOf = (
  keys: readonly string[] | undefined,
  command: Command,
): "all" | "usual" | readonly string[] | undefined => {
  const [first, second] = keys ?? [];
  if (second === undefined) return first === "all" || first === "usual" ? first : keys;
  if (keys?.includes("all") === true || keys?.includes("usual") === true) {
    command.error("error: --single-valued: all and usual stand for many keys, and are named alone");
  }
  return keys;
};

/** Written here a second time, so that --help and --version need not load the policy language. */
const kinds: readonly PolicyKind[] = [
  "identity",
  "bucket",
  "trust",
  "session",
  "boundary",
  "scp",
  "identity-center",
  "general",
];

/** Which kind of document the files are. */
export const kindOption = (): Option => new Option("--kind <kind>", "the kind of document").choices(kinds);

const isGiven = (command: Command, option: Option): boolean =>
  command.getOptionValueSource(option.attributeName()) === "cli";

/** Those of the options that were given, as people write them. */
export const givenOf = (command: Command, isMeant: (name: string) => boolean): readonly string[] =>
  command.options
    .filter((option) => isMeant(option.attributeName()) && isGiven(command, option))
    .map((option) => option.long ?? option.flags);

/** Refuses an option of one value that is given twice: nobody could tell which of the two was meant. */
export const refuseRepeats = (command: Command): Command => {
  for (const option of command.options.filter((each) => !each.variadic && !each.isBoolean())) {
    let isSecond = false;
    command.on(`option:${option.name()}`, () => {
      if (isSecond) command.error(`error: option '${option.flags}' is given twice, but takes one value`);
      isSecond = true;
    });
  }
  return command;
};

/** Where no file is named, standard input stands for one, if something other than a person is behind it. */
export const refuseSilentTerminal = (command: Command, files: readonly string[], { stdin }: Session): void => {
  if (files.length === 0 && stdin.isTTY === true) command.error("error: name a file, or - for standard input");
};

/** Standard input can be read once. */
export const refuseSecondStandardInput = (command: Command, files: readonly (string | undefined)[]): void => {
  if (files.filter((file) => file === "-").length > 1) {
    command.error("error: standard input (-) is named more than once");
  }
};

/** The parser's own message in the form of every diagnostic, with its suggestion on the same line. */
export const formatUsageError = (text: string): string => {
  const message = text
    .trimEnd()
    .replace(/^error: /, "")
    .replace(/\n(?=\(Did you mean)/, " ");
  return `${formatError("usage", message)}\n`;
};
