/**
 * What the exit status of every command says: `yes` (valid, allowed, as expected), `no` (invalid, denied, not as expected),
 * `misuse` (wrong usage, unreadable file, input that is not JSON), `undecided` (facts missing).
 *
 * @example
 * ```ts
 * import { exitStatus } from "camwright";
 *
 * exitStatus; // => { yes: 0, no: 1, misuse: 2, undecided: 3 }
 * ```
 */
export const exitStatus = { yes: 0, no: 1, misuse: 2, undecided: 3 } as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const gravity: readonly ExitStatus[] = [exitStatus.misuse, exitStatus.no, exitStatus.undecided, exitStatus.yes];

/** The status of several answers together: misuse before no, before undecided, before yes. */
export const worst = (statuses: readonly ExitStatus[]): ExitStatus =>
  gravity.find((status) => statuses.includes(status)) ?? exitStatus.yes;
