import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal } from "./options.js";

const help = `
A pattern is an entry of the element action: cos:Get*, name/asr:*, *:Describe*, *. The actions are listed one a line, each once.
They are those of the catalogs, which can miss actions: a pattern may stand for more than is listed.

Examples:
  camwright expand 'cos:Get*' 'cos:Head*'
  camwright expand '*:Describe*' | wc -l
  jq -r '.statement[].action[]' policy.json | camwright expand -

Exit status: 0 every pattern matches an action, 1 one matches nothing, 2 wrong usage.`;

/** `camwright expand`. */
export const expandCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("expand")
      .description("Lists the actions of the catalogs for which patterns stand.")
      .argument("[patterns...]", "patterns of actions; - is standard input, one a line, also if none is given")
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (patterns: readonly string[], flags: { format: "text" | "json" }, command: Command) => {
    refuseSilentTerminal(command, patterns, session);
    refuseSecondStandardInput(command, patterns);
    const { expand } = await import("./expand.js");
    finish(await expand(patterns, flags, session));
  });
