import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal, stepsFrom } from "./options.js";
import type { SplitOptions } from "./split.js";

const help = `
The documents together allow what those given allow, which is proven before they are given. With --previous, the folder of the
last split, a statement stays in its document while there is room, so that a small edit changes one document; without it,
documents begin where the statements themselves say so. A statement that is too long is cut by its resources and actions.

The steps lead from the documents of --previous, attached to one user, group or role, to the new ones. At no moment between is a
request refused that is allowed before and after, or allowed that is refused before and after. A document that is written for a
few steps only is in the steps of --format json.

--write holds the documents as NAME.json, and is the --previous of the next run. A folder that has documents is written only if it is
the --previous of this run; then those that are no more are removed.

Examples:
  camwright split --write policies policy.json
  camwright split --previous policies --write policies policy.json
  camwright split --limit 4096 --format json policy.json

Exit status: 0 split; 1 it cannot be split, or a document is not valid; 2 wrong usage, or a file cannot be read or written or is
not JSON; 3 the proof was not found within --steps.`;

/** `camwright split`. */
export const splitCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("split")
      .description(
        "Splits policies into documents within the size limit, together equivalent and stable under small edits.",
      )
      .argument("[files...]", "identity policies and patterns of them; - is standard input, also if none is named")
      .option("--limit <characters>", "the most characters of a document, white space not counted", stepsFrom, 6144)
      .option("--previous <dir>", "the folder of the last split, whose documents are attached now")
      .option("--write <dir>", "write the documents into this folder")
      .option("--steps <number>", "how much work the proof may take; beyond it the answer is unknown", stepsFrom)
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (files: readonly string[], flags: SplitOptions, command: Command) => {
    refuseSilentTerminal(command, files, session);
    refuseSecondStandardInput(command, files);
    // Loaded on demand: the analysis behind it costs more than --help and --version should.
    const { splitDocuments } = await import("./split.js");
    finish(await splitDocuments(files.length === 0 ? ["-"] : files, flags, session));
  });
