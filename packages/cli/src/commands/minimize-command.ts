import { Command, InvalidArgumentError, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { MinimizeCommandOptions } from "./minimize.js";
import { formatOption, kindOption, refuseRepeats, refuseSilentTerminal } from "./options.js";

const help = `
The document has no repetitions, nothing that a wider entry covers, and no statement or part of one that the rest makes
superfluous; statements that differ in one element are one. A proof says that it is equivalent; without one the document of
the file is the answer. It is never larger. Sizes are counted without white space, as the service counts the kind.

--exact is the default, because its answer holds whatever actions a service has or gets. --catalog is exact over the actions that
the catalogs know today: it also makes lists of actions to patterns, which then allow what the catalogs do not know. The
versions of the catalogs are in the answer.
The document says the same beside other policies of a caller, so that a deny stays although nothing in the document allows
what it denies. With --alone it may go.

Examples:
  camwright minimize policy.json > smaller.json
  camwright minimize --limit 4096 --format json policy.json | jq .after
  camwright minimize --catalog policy.json

Exit status: 0 answered, within the limit; 1 over the limit, or the document is not valid; 2 wrong usage, or the file cannot be
read or is not JSON.`;

const numberFrom = (text: string): number => {
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new InvalidArgumentError("expected a whole number above 0");
  return Number(text);
};

/** `camwright minimize`. */
export const minimizeCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("minimize")
      .description("Gives a smaller policy document that is proven to be equivalent.")
      .argument("[file]", "the policy document; - is standard input, also if none is given")
      .addOption(kindOption())
      .option("--limit <size>", "the largest size; if it is not given, that of the kind, such as 6144", numberFrom)
      .addOption(new Option("--exact", "equivalent over all requests (default)").conflicts("catalog"))
      .addOption(new Option("--catalog", "equivalent over the actions that the catalogs know"))
      .option("--alone", "the document is the only policy of its caller")
      .option("--steps <number>", "how much work it may be; beyond it less is found", numberFrom)
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (file: string | undefined, flags: MinimizeCommandOptions, command: Command) => {
    const files = file === undefined ? [] : [file];
    refuseSilentTerminal(command, files, session);
    // Loaded on demand: what is behind the commands costs more than --help and --version should.
    const { minimize } = await import("./minimize.js");
    finish(await minimize(file ?? "-", flags, session));
  });
