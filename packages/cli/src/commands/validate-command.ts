import type { PolicyKind } from "@camwright/core";
import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, kindOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal } from "./options.js";

const help = `
The findings are the answer and go to standard output, one a line: file:line:column: severity rule-id: message. A document
is valid if none of them is an error. Files that cannot be read are reported on standard error in the same form.
Without --kind the kind is guessed from the document: with a principal, sts:AssumeRole and no resource a trust policy, with
a principal otherwise a bucket policy, else an identity policy. The guess is reported on standard error.
A finding that stands for an error of the service names its code, such as InvalidParameter.ActionError.

Examples:
  camwright validate policy.json other.json 'policies/**/*.json'
  camwright validate --kind trust role.json
  camwright validate --kind identity-center role-configuration.json
  camwright validate --format json policy.json | jq '.files[].findings[].rule'
  cat policy.json | camwright validate -

Exit status: 0 all valid, 1 a document is invalid, 2 wrong usage, or a file cannot be read or is not JSON.`;

interface Flags {
  readonly kind?: PolicyKind;
  readonly allowPrincipal?: boolean;
  readonly format: "text" | "json";
}

/** `camwright validate`. */
export const validateCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("validate")
      .description("Says whether the service would take policy documents, and everything wrong with them.")
      .argument("[files...]", "policy documents and patterns of them; - is standard input, also if none is named")
      .addOption(kindOption())
      .option("--allow-principal", "take a principal in an identity policy as CreatePolicy's order to attach it")
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (files: readonly string[], flags: Flags, command: Command) => {
    refuseSilentTerminal(command, files, session);
    refuseSecondStandardInput(command, files);
    // Loaded on demand: the catalogs behind it cost more than --help and --version should.
    const { validate } = await import("./validate.js");
    finish(await validate(files.length === 0 ? ["-"] : files, flags, session));
  });
