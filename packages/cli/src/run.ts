import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { simulateCommand } from "./commands/simulate-command.js";
import { validateCommand } from "./commands/validate-command.js";
import { type ExitStatus, exitStatus } from "./exit-status.js";
import type { Io } from "./io.js";

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
};

const examples = `
Examples:
  camwright validate policy.json
  camwright validate --kind bucket --format json bucket-policy.json
  camwright simulate --policy policy.json --action cos:GetObject \\
    --resource qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a.txt \\
    --principal qcs::cam::uin/100000000001:uin/100000000002 --app-id 1250000000
  camwright simulate --cases cases.ndjson

Exit status: 0 yes, 1 no, 2 wrong usage or unreadable input, 3 undecided.`;

/** The program with its commands. `finish` takes the exit status of the command that ran. */
const program = (io: Io, finish: (status: ExitStatus) => void): Command =>
  new Command("camwright")
    .description("Validates Tencent Cloud CAM policies and decides requests against them, offline.")
    .version(version())
    .addHelpText("after", examples)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError("(--help tells more)")
    .addCommand(validateCommand(io, finish))
    .addCommand(simulateCommand(io, finish));

const shareSettings = (root: Command): Command => {
  for (const command of root.commands) command.copyInheritedSettings(root);
  return root;
};

/**
 * Runs the command line with arguments as in `process.argv.slice(2)` and gives the exit status. Writes to the given streams
 * only, and never throws for bad input.
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitStatus> => {
  let status: ExitStatus = exitStatus.yes;
  const root = shareSettings(
    program(io, (result) => {
      status = result;
    }),
  );
  try {
    await root.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitStatus.yes : exitStatus.misuse;
  }
  return status;
};
