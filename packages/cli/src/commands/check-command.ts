import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { CheckOptions } from "./check.js";
import {
  collect,
  formatOption,
  refuseRepeats,
  refuseSecondStandardInput,
  refuseSilentTerminal,
  singleValuedOf,
  singleValuedOption,
  stepsFrom,
} from "./options.js";

const help = `
Each gate passes, which is a proof over all requests; fails, with a request that gets through and the statements that let it;
or is unknown, which is no pass. A file with a statement that cannot be read makes its gates unknown.

Several files are the policies of one caller together: any user, or the one of --principal. A policy of a bucket or of a role
is checked by itself, whatever policies its callers have of their own; the kind of a document is guessed as by validate.
--no-new-access compares with BASE, given several times with all of them together.
Condition keys may have several values in a request unless --single-valued says otherwise.
--no-escalation says what a path needs beside the policies, such as a role that may do more; that is not looked at.
Without its account in the list, a bucket's or role's own account is outside as well.

Examples:
  camwright check policy.json --not-granted 'cam:*' --not-granted 'cos:Delete*,qcs::cos:::backup-1250000000/*'
  camwright check new.json --no-new-access old.json --within boundary.json
  camwright check policy.json group.json --no-escalation --principal qcs::cam::uin/100000000001:uin/100000000002
  camwright check 'buckets/*.json' --no-public --allowed-account 100000000001
  camwright check trust.json --no-cross-account-trust --allowed-account 100000000001 --allowed-principal cvm.qcloud.com
  git show main:policy.json | camwright check policy.json --no-new-access - --format json

Exit status: 0 every gate passes; 1 one fails; 2 wrong usage, or a file cannot be read or is not JSON; 3 none fails, but one
is unknown.`;

/** Options whose names begin with `no-` are `true` until they are given. */
interface Flags {
  readonly newAccess: true | readonly string[];
  readonly notGranted?: readonly string[];
  readonly within?: string;
  readonly escalation: boolean;
  readonly public: boolean;
  readonly crossAccountTrust: boolean;
  readonly allowedAccount?: readonly string[];
  readonly allowedPrincipal?: readonly string[];
  readonly singleValued?: readonly string[];
  readonly principal?: string;
  readonly appId?: string;
  readonly steps?: number;
  readonly format: "text" | "json";
}

const optionsOf = (
  { newAccess, escalation, public: mayBePublic, crossAccountTrust, ...flags }: Flags,
  command: Command,
): CheckOptions => ({
  noNewAccess: newAccess === true ? [] : newAccess,
  notGranted: flags.notGranted ?? [],
  within: flags.within,
  noEscalation: !escalation,
  noPublic: !mayBePublic,
  noCrossAccountTrust: !crossAccountTrust,
  allowedAccount: flags.allowedAccount ?? [],
  allowedPrincipal: flags.allowedPrincipal ?? [],
  principal: flags.principal,
  appId: flags.appId,
  steps: flags.steps,
  singleValued: singleValuedOf(flags.singleValued, command),
  format: flags.format,
});

/** What would be passed over in silence is refused instead: the answer would not be to the question asked. */
const refuseIdle = (options: CheckOptions, command: Command): void => {
  const asksCaller =
    options.noNewAccess.length > 0 ||
    options.notGranted.length > 0 ||
    options.within !== undefined ||
    options.noEscalation;
  if (!asksCaller && !options.noPublic && !options.noCrossAccountTrust) {
    command.error("error: name a gate, such as --not-granted, --no-new-access, --within or --no-public");
  }
  if (options.allowedAccount.length > 0 && !options.noPublic && !options.noCrossAccountTrust) {
    command.error("error: --allowed-account is for --no-public and --no-cross-account-trust, which are not given");
  }
  if (options.allowedPrincipal.length > 0 && !options.noCrossAccountTrust) {
    command.error("error: --allowed-principal is for --no-cross-account-trust, which is not given");
  }
  if (options.principal !== undefined && !asksCaller) {
    command.error(
      "error: --principal is for --no-new-access, --not-granted, --within and --no-escalation, which are not given",
    );
  }
  if (options.appId !== undefined && options.principal === undefined) {
    command.error("error: --app-id is a fact about the caller of --principal, which is not given");
  }
};

const options = (): Command =>
  refuseRepeats(
    new Command("check")
      .description(
        "Gates for a pipeline: proves of policy documents what they do not allow, or shows a request that they do.",
      )
      .argument("[files...]", "policy documents and patterns of them; - is standard input, also if none is named")
      .option("--within <boundary>", "nothing is allowed that this document does not allow, read as a boundary")
      .option("--principal <name>", "the caller, such as qcs::cam::uin/<root uin>:uin/<uin>; otherwise any user")
      .option("--app-id <appid>", "the APPID of the caller's root account")
      .option("--steps <number>", "how much work each proof may take; beyond it the gate is unknown", stepsFrom)
      .addOption(formatOption()),
  )
    .option("--no-new-access <base>", "nothing is allowed that this document does not allow; may be repeated", collect)
    .option("--not-granted <action[,resource]>", "no request of these patterns is allowed; may be repeated", collect)
    .option("--no-escalation", "the caller cannot raise his own rights, as by attaching a policy or handing a role on")
    .option("--no-public", "no bucket policy lets in unsigned visitors or accounts outside the list")
    .option("--no-cross-account-trust", "no trust policy takes accounts, services or providers outside the lists")
    .option("--allowed-account <uin>", "a root account that is not outside; may be repeated", collect)
    .option("--allowed-principal <name>", "a service or principal that may take a role; may be repeated", collect)
    .addOption(singleValuedOption())
    .addHelpText("after", help);

/** `camwright check`. */
export const checkCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  options().action(async (named: readonly string[], flags: Flags, command: Command) => {
    const asked = optionsOf(flags, command);
    refuseIdle(asked, command);
    refuseSilentTerminal(command, named, session);
    const files = named.length === 0 ? ["-"] : named;
    refuseSecondStandardInput(command, [...files, ...asked.noNewAccess, asked.within]);
    // Loaded on demand: what is behind the commands costs more than --help and --version should.
    const { check } = await import("./check.js");
    finish(await check(files, asked, session));
  });
