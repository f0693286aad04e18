import type { PolicyKind } from "@camwright/core";
import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, refuseRepeats, refuseSecondStandardInput } from "./options.js";

const help = `
The findings are the answer and go to standard output, one a line: file:line:column: severity rule-id: message. A document
is valid if none of them is an error. Files that cannot be read are reported on standard error in the same form.
Without --kind the kind is guessed from the document: with a principal, sts:AssumeRole and no resource a trust policy, with
a principal otherwise a bucket policy, else an identity policy. The guess is reported on standard error.

Examples:
  camwright validate policy.json other.json 'policies/**/*.json'
  camwright validate --kind trust role.json
  camwright validate --format json policy.json | jq '.files[].findings[].rule'
  cat policy.json | camwright validate -

Exit status: 0 all valid, 1 a document is invalid, 2 wrong usage, or a file cannot be read or is not JSON.`;

/** Written here a second time, so that --help and --version need not load the policy language. */
const kinds: readonly PolicyKind[] = ["identity", "bucket", "trust", "session", "boundary", "scp"];

interface Flags {
  readonly kind?: PolicyKind;
  readonly format: "text" | "json";
}

/** `camwright validate`. */
export const validateCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("validate")
      .description("Says whether the service would take policy documents, and everything wrong with them.")
      .argument("[files...]", "policy documents and patterns of them; - is standard input, also if none is named")
      .addOption(new Option("--kind <kind>", "the kind of document").choices(kinds))
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (files: readonly string[], flags: Flags, command: Command) => {
    if (files.length === 0 && session.stdin.isTTY === true) {
      command.error("error: name a file, or - for standard input");
    }
    refuseSecondStandardInput(command, files);
    // Loaded on demand: the catalogs behind it cost more than --help and --version should.
    const { validate } = await import("./validate.js");
    finish(await validate(files.length === 0 ? ["-"] : files, flags, session));
  });
