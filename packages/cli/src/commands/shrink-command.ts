import { Command, InvalidArgumentError } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal } from "./options.js";
import type { ShrinkCommandOptions } from "./shrink.js";

const help = `
The patterns stand for the same actions of the catalogs as the list: that is compared before they are answered, and the
versions that were compared are told on standard error. An action that no catalog has stays in the list. A pattern in the list
stands for its actions.
A pattern also stands for actions that the service has or gets and the catalogs do not know. Longer patterns take fewer of
them: --min-prefix, --whole-words and --prefix-only make more and narrower ones.

Examples:
  camwright shrink cos:GetObject cos:GetObjectACL cos:GetObjectTagging cos:HeadObject
  camwright catalog actions vpc --level read --format ndjson | jq -r .action | camwright shrink --whole-words -
  camwright expand 'cvm:*' | grep -v Delete | camwright shrink --prefix-only --min-prefix 4 -

Exit status: 0 answered, 1 a word is no action, 2 wrong usage.`;

const letters = (text: string): number => {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(count)) throw new InvalidArgumentError("It takes a number from 0 to 999.");
  return count;
};

/** `camwright shrink`. */
export const shrinkCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("shrink")
      .description("Gives few patterns that stand for the same actions of the catalogs, and for no other.")
      .argument("[actions...]", "actions; - is standard input, one a line, also if none is given")
      .option("--prefix-only", "only patterns that end with their star, such as cos:Get*")
      .option("--whole-words", "only patterns that are cut between words")
      .option("--min-prefix <letters>", "at least so many letters of the name before the star", letters)
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (actions: readonly string[], flags: ShrinkCommandOptions, command: Command) => {
    refuseSilentTerminal(command, actions, session);
    refuseSecondStandardInput(command, actions);
    const { shrink } = await import("./shrink.js");
    finish(await shrink(actions, flags, session));
  });
