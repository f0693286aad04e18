import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { DiffOptions } from "./diff.js";
import {
  formatOption,
  refuseRepeats,
  refuseSecondStandardInput,
  singleValuedOf,
  singleValuedOption,
  stepsFrom,
} from "./options.js";

const help = `
The answer is about all requests at once: NEW is equivalent to BASE, narrower, broader, or incomparable, with a request for
each difference that the evaluator answers so. Two documents that differ in words alone are equivalent.
Both are read as policies of one caller: any user, or the one of --principal; or both as policies of one bucket or one role,
whose callers may have any policies of their own. What depends on things that no document says,
such as the actions in permid/..., is unknown where it matters. A variable that nobody knows, such as \${local.bucket}, is some
text that is filled in later, the same in both.

Condition keys may have several values in a request unless --single-valued says otherwise.

Examples:
  camwright diff policy.json policy.new.json
  camwright diff --principal qcs::cam::uin/100000000001:uin/100000000002 --app-id 1250000000 a.json b.json
  git show HEAD:policy.json | camwright diff --format json - policy.json

Exit status: 0 equivalent; 1 different; 2 wrong usage, or a file cannot be read or is not JSON; 3 unknown.`;

interface Flags extends Omit<DiffOptions, "singleValued"> {
  readonly singleValued?: readonly string[];
}

/** `camwright diff`. */
export const diffCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("diff")
      .description("Says what access a policy document gives or takes against another, proven or shown with requests.")
      .argument("<base>", "the policy document as it was; - is standard input")
      .argument("<new>", "the policy document as it shall be")
      .option("--principal <name>", "the caller, such as qcs::cam::uin/<root uin>:uin/<uin>; otherwise any user")
      .option("--app-id <appid>", "the APPID of the caller's root account")
      .option("--steps <number>", "how much work the proof may take; beyond it the answer is unknown", stepsFrom)
      .addOption(formatOption()),
  )
    .addOption(singleValuedOption())
    .addHelpText("after", help)
    .action(async (base: string, next: string, flags: Flags, command: Command) => {
      refuseSecondStandardInput(command, [base, next]);
      if (flags.appId !== undefined && flags.principal === undefined) {
        command.error("error: --app-id is a fact about the caller of --principal, which is not given");
      }
      // Loaded on demand: what is behind the commands costs more than --help and --version should.
      const { diff } = await import("./diff.js");
      finish(await diff(base, next, { ...flags, singleValued: singleValuedOf(flags.singleValued, command) }, session));
    });
