import { isPolicyKind, type PolicyKind, policyKinds } from "@camwright/core";
import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Io } from "../io.js";

const help = `
Each finding is one line, file:line:column: severity rule-id: message. A file is valid if none is an error.
Without --kind the kind is guessed from the document and the guess is said on standard error.

Examples:
  camwright validate policy.json other.json 'policies/**/*.json'
  camwright validate --kind trust role.json
  cat policy.json | camwright validate -

Exit status: 0 all valid, 1 a document is invalid, 2 a file cannot be read or is not JSON.`;

interface Flags {
  readonly kind?: string;
  readonly format: "text" | "json";
}

const kindOf = ({ kind }: Flags): { readonly kind?: PolicyKind } =>
  kind !== undefined && isPolicyKind(kind) ? { kind } : {};

/** `camwright validate`. */
export const validateCommand = (io: Io, finish: (status: ExitStatus) => void): Command =>
  new Command("validate")
    .description("Says whether the service would take policy documents, and everything wrong with them.")
    .argument("[files...]", "policy documents; - is standard input")
    .addOption(new Option("--kind <kind>", "the kind of document").choices(Object.keys(policyKinds)))
    .addOption(new Option("--format <format>", "how to answer").choices(["text", "json"]).default("text"))
    .addHelpText("after", help)
    .action(async (files: readonly string[], flags: Flags, command: Command) => {
      if (files.length === 0 && io.stdin.isTTY === true) {
        command.error("error: name a file, or - for standard input");
      }
      // Loaded on demand: the catalogs behind it cost more than --help and --version should.
      const { validate } = await import("./validate.js");
      finish(await validate(files.length === 0 ? ["-"] : files, { ...kindOf(flags), format: flags.format }, io));
    });
