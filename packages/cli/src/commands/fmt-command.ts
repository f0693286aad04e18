import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { FmtOptions } from "./fmt.js";
import { kindOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal } from "./options.js";

const help = `
The canonical form has lower-case elements in the order of CAM, every list as a list, two blanks a level and a line feed at
the end. Statements and list members stay in their order, names and values as they are spelled. What the document means
never changes: what was written is read again and compared first.

The document goes to standard output, those of several files one after the other. With --check or --write the names of
the files that change go there instead. A document that is not valid is left alone, with its findings on standard error.
Files are replaced at once (temporary file and rename), keep their mode, and are not touched where nothing changes.

Examples:
  camwright fmt policy.json
  camwright fmt --check 'policies/**/*.json'
  camwright fmt --write --kind bucket bucket-policy.json
  cat policy.json | camwright fmt - | diff policy.json -

Exit status: 0 done, with --check nothing would change; 1 with --check a file would change, or a document is not valid;
2 wrong usage, or a file cannot be read or written or is not JSON.`;

const refuseContradictions = (command: Command, files: readonly string[], { check, write }: FmtOptions): void => {
  if (check === true && write === true) command.error("error: --check writes nothing, so it cannot go with --write");
  if (write === true && (files.length === 0 || files.includes("-"))) {
    command.error("error: --write needs files; standard input cannot be written");
  }
};

/** `camwright fmt`. */
export const fmtCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("fmt")
      .description("Writes policy documents in canonical form, which changes nothing that they mean.")
      .argument("[files...]", "policy documents and patterns of them; - is standard input, also if none is named")
      .option("--check", "write nothing, and name the files that are not in canonical form")
      .option("--write", "write the files in place, and name those that changed")
      .addOption(kindOption())
      .addHelpText("after", help),
  ).action(async (files: readonly string[], flags: FmtOptions, command: Command) => {
    refuseContradictions(command, files, flags);
    refuseSilentTerminal(command, files, session);
    refuseSecondStandardInput(command, files);
    // Loaded on demand: the policy language behind it costs more than --help and --version should.
    const { fmt } = await import("./fmt.js");
    finish(await fmt(files.length === 0 ? ["-"] : files, flags, session));
  });
