import { Command, CommanderError } from "commander";
import { catalogCommand } from "./commands/catalog-command.js";
import { checkCommand } from "./commands/check-command.js";
import { diffCommand } from "./commands/diff-command.js";
import { expandCommand } from "./commands/expand-command.js";
import { fmtCommand } from "./commands/fmt-command.js";
import { lintCommand } from "./commands/lint-command.js";
import { minimizeCommand } from "./commands/minimize-command.js";
import { formatUsageError } from "./commands/options.js";
import { rolesCommand } from "./commands/roles-command.js";
import { shrinkCommand } from "./commands/shrink-command.js";
import { simulateCommand } from "./commands/simulate-command.js";
import { splitCommand } from "./commands/split-command.js";
import { validateCommand } from "./commands/validate-command.js";
import { type ExitStatus, exitStatus } from "./exit-status.js";
import { formatError } from "./fault.js";
import { type Io, openSession, type Session } from "./io.js";
import { version } from "./version.js";

const help = `
Examples:
  camwright validate policy.json
  camwright validate --kind bucket --format json bucket-policy.json
  camwright lint --fail-on warning 'policies/**/*.json'
  camwright fmt --write 'policies/**/*.json'
  camwright simulate --policy policy.json --action cos:GetObject \\
    --resource qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a.txt \\
    --principal qcs::cam::uin/100000000001:uin/100000000002 --app-id 1250000000
  camwright simulate --cases cases.ndjson
  camwright diff policy.json policy.new.json
  camwright check policy.json --not-granted 'cam:*'
  camwright minimize --limit 6144 policy.json
  camwright split --write policies policy.json
  camwright catalog actions cos --level read
  camwright expand 'cos:Get*'
  camwright roles CLS_QcsRole
  camwright catalog generate taskbot.json --out src/taskbot

Exit status: 0 yes, 1 no, 2 wrong usage or unreadable input, 3 undecided.`;

const shareSettings = (root: Command, path: string = root.name()): Command => {
  for (const command of root.commands) {
    const name = `${path} ${command.name()}`;
    command.copyInheritedSettings(root).showHelpAfterError(`hint: ${name} --help tells more`);
    shareSettings(command, name);
  }
  return root;
};

/** The program with its commands. `finish` takes the exit status of the command that ran. */
const program = (session: Session, finish: (status: ExitStatus) => void): Command =>
  shareSettings(
    new Command("camwright")
      .description("Validates and formats Tencent Cloud CAM policies and decides requests against them, offline.")
      .version(version())
      .addHelpText("after", help)
      .configureOutput({
        writeOut: (text) => void session.stdout.write(text),
        writeErr: (text) => void session.stderr.write(text),
        outputError: (text, write) => {
          write(formatUsageError(text));
        },
      })
      .exitOverride()
      .showHelpAfterError("hint: camwright --help tells more")
      .addCommand(validateCommand(session, finish))
      .addCommand(lintCommand(session, finish))
      .addCommand(fmtCommand(session, finish))
      .addCommand(simulateCommand(session, finish))
      .addCommand(diffCommand(session, finish))
      .addCommand(checkCommand(session, finish))
      .addCommand(minimizeCommand(session, finish))
      .addCommand(splitCommand(session, finish))
      .addCommand(catalogCommand(session, finish))
      .addCommand(expandCommand(session, finish))
      .addCommand(shrinkCommand(session, finish))
      .addCommand(rolesCommand(session, finish)),
  );

const runCommand = async (argv: readonly string[], session: Session): Promise<ExitStatus> => {
  let status: ExitStatus = exitStatus.yes;
  const root = program(session, (result) => {
    status = result;
  });
  try {
    await root.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.yes : exitStatus.misuse;
    // A defect of ours; whoever runs the program can do nothing with a stack trace.
    await session.stderr.write(`${formatError("internal", String(error))}\n`);
    return exitStatus.misuse;
  }
};

const reasonOf = (error: Error): string => ("code" in error ? String(error.code) : error.message);

/**
 * Runs the command line with arguments as in `process.argv.slice(2)` and gives the exit status. Writes to the given streams
 * only, never throws for bad input, and leaves `process.exitCode` to the caller. A closed standard output ends the run
 * early with the status of what was answered until then.
 *
 * @example
 * ```ts
 * import { PassThrough, Readable } from "node:stream";
 * import { run } from "camwright";
 *
 * const stdin = Readable.from(['{"version": "2.0", "statement": [{"effect": "allow", "action": "*", "resource": "*"}]}']);
 * const stdout = new PassThrough();
 * await run(["validate", "--kind", "identity", "-"], { stdin, stdout, stderr: new PassThrough() }); // => 0
 * String(stdout.read()); // => "<stdin>: valid identity policy\n"
 * ```
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitStatus> => {
  const session = openSession(io);
  const status = await runCommand(argv, session);
  const failure = await session.stdout.finish();
  if (failure !== undefined) {
    await session.stderr.lines([formatError("output", `the answer cannot be written (${reasonOf(failure)})`)]);
  }
  await session.stderr.finish();
  return failure === undefined ? status : exitStatus.misuse;
};
