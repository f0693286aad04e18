import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { LintCommandOptions } from "./lint.js";
import { kindOption, refuseRepeats, refuseSecondStandardInput, refuseSilentTerminal } from "./options.js";

const help = `
Reports what validate reports, and likely mistakes and dangerous grants beside it: actions that no catalog has or that have
another prefix, resources that an action does not accept, condition keys that are in no request. What no catalog knows is
told as a hint (info) or not at all. The rules are listed in the README of @camwright/lint.

Without --fix the findings are the answer and go to standard output, one a line: file:line:column: severity rule-id: message.
--format github gives the workflow commands of GitHub Actions, --format sarif a log for code scanning.
With --fix the repaired document goes there, and the findings that are left to standard error; with --fix --write the files
are replaced at once (temporary file and rename), and the findings that are left are the answer. Repairs change nothing but
what they repair, and take out no comments.

Examples:
  camwright lint policy.json 'policies/**/*.json'
  camwright lint --fail-on warning --ignore action-unknown,service-unknown policy.json
  camwright lint --fix policy.json | diff policy.json -
  camwright lint --fix --write 'policies/**/*.json'
  camwright lint --format sarif 'policies/**/*.json' > camwright.sarif

Exit status: 0 no finding as grave as --fail-on says, 1 there is one, 2 wrong usage, or a file cannot be read or written or
is not JSON.`;

const failOnOption = (): Option =>
  new Option("--fail-on <severity>", "the least grave finding that exits with 1")
    .choices(["error", "warning", "info"])
    .default("error");

const lintFormatOption = (): Option =>
  new Option("--format <format>", "how to answer").choices(["text", "json", "sarif", "github"]).default("text");

/** May be given several times, and takes several rules at once. */
const ignoreOption = (): Option =>
  new Option(
    "--ignore <rules>",
    "rules not to report, separated by commas; errors of validating are reported all the same",
  )
    .argParser((text, before: readonly string[]) => [...before, ...text.split(",").map((name) => name.trim())])
    .default([], "none");

const refuseContradictions = (command: Command, files: readonly string[], { fix, write }: LintCommandOptions): void => {
  if (write === true && fix !== true) command.error("error: --write writes what --fix repairs, so it needs --fix");
  if (write === true && (files.length === 0 || files.includes("-"))) {
    command.error("error: --write needs files; standard input cannot be written");
  }
  if (fix === true && write !== true && command.getOptionValueSource("format") === "cli") {
    command.error("error: the answer of --fix is the document; --format is about findings and goes with --write");
  }
};

/** `camwright lint`. */
export const lintCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("lint")
      .description(
        "Says what is wrong with policy documents, likely mistakes and dangerous grants among it, and repairs it.",
      )
      .argument("[files...]", "policy documents and patterns of them; - is standard input, also if none is named")
      .addOption(kindOption())
      .option("--allow-principal", "take a principal in an identity policy as CreatePolicy's order to attach it")
      .option("--fix", "repair what can be, and give the document")
      .option("--write", "with --fix: write the files in place, and give the findings that are left")
      .addOption(failOnOption())
      .addOption(lintFormatOption())
      .addHelpText("after", help),
  )
    .addOption(ignoreOption())
    .action(async (files: readonly string[], flags: LintCommandOptions, command: Command) => {
      refuseContradictions(command, files, flags);
      refuseSilentTerminal(command, files, session);
      refuseSecondStandardInput(command, files);
      // Loaded on demand: the rules and catalogs behind it cost more than --help and --version should.
      const { lint, unknownRules } = await import("./lint.js");
      const [unknown] = unknownRules(flags.ignore);
      if (unknown !== undefined) command.error(`error: option '--ignore <rules>': there is no rule '${unknown}'`);
      finish(await lint(files.length === 0 ? ["-"] : files, flags, session));
    });
