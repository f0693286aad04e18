import { checkParameter, type ParameterProblem } from "./parameter.js";
import { quotas } from "./quota.js";
import { quote } from "./quote.js";
import type { ServerCode } from "./server-code.js";

/** A tag that `AssumeRole` gives to a session. */
export interface SessionTag {
  readonly key: string;
  readonly value: string;
}

const repeatedKeys = (tags: readonly SessionTag[]): readonly string[] => {
  const seen = new Set<string>();
  return tags.flatMap(({ key }) => {
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond ? [key] : [];
  });
};

/**
 * What is wrong with the session tags of an `AssumeRole`: at most 50, no key twice, keys up to 128 and values up to 256
 * characters. Keys and values are case-sensitive.
 *
 * @example
 * ```ts
 * import { checkSessionTags } from "@camwright/core";
 *
 * checkSessionTags([{ key: "env", value: "prod" }, { key: "Env", value: "test" }]); // => []
 * checkSessionTags([{ key: "env", value: "prod" }, { key: "env", value: "test" }]).map(({ message }) => message); // => ["the tag key `env` is given twice"]
 * ```
 */
export const checkSessionTags = (tags: readonly SessionTag[]): readonly ParameterProblem[] => {
  const { most, source, code = "ParamError" } = quotas["session-tags"];
  const problem = (message: string): ParameterProblem => ({ rule: "session-tags", message, source, code });
  return [
    ...(tags.length > most ? [problem(`a session has at most ${most} tags, but these are ${tags.length}`)] : []),
    ...repeatedKeys(tags).map((key) => problem(`the tag key ${quote(key)} is given twice`)),
    ...tags.flatMap(({ key, value }) => [
      ...checkParameter("session-tag-key", key),
      ...checkParameter("session-tag-value", value),
    ]),
  ];
};

/** How long the sessions of a call may last, in seconds. */
export interface SessionDuration {
  /** What the service takes where none is asked for; absent where it is a property of a role. */
  readonly usual?: number;
  readonly least: number;
  readonly most: number;
  readonly source: string;
  /** The code by which the service refuses another. */
  readonly code: ServerCode;
}

/** What a duration belongs to: the limit that a role sets for its sessions, or a call. */
export type DurationName =
  | "role-limit"
  | "AssumeRole"
  | "AssumeRoleWithSAML"
  | "AssumeRoleWithWebIdentity"
  | "GetFederationToken by root"
  | "GetFederationToken by user"
  | "GetSessionToken by root"
  | "GetSessionToken by user";

/** How long sessions last: of a role (`SessionDuration` of CreateRole) and of the calls of STS (`DurationSeconds`). */
export const sessionDurations: Readonly<Record<DurationName, SessionDuration>> = {
  "role-limit": { least: 0, most: 43_200, source: "cam CreateRole", code: "ParamError" },
  AssumeRole: { usual: 7200, least: 0, most: 43_200, source: "sts AssumeRole", code: "OverTimeError" },
  AssumeRoleWithSAML: { usual: 7200, least: 0, most: 43_200, source: "sts AssumeRoleWithSAML", code: "OverTimeError" },
  AssumeRoleWithWebIdentity: {
    usual: 7200,
    least: 0,
    most: 43_200,
    source: "sts AssumeRoleWithWebIdentity",
    code: "OverTimeError",
  },
  "GetFederationToken by root": {
    usual: 1800,
    least: 0,
    most: 7200,
    source: "sts GetFederationToken",
    code: "OverTimeError",
  },
  "GetFederationToken by user": {
    usual: 1800,
    least: 0,
    most: 129_600,
    source: "sts GetFederationToken",
    code: "OverTimeError",
  },
  "GetSessionToken by root": {
    usual: 1800,
    least: 0,
    most: 7200,
    source: "sts GetSessionToken",
    code: "OverTimeError",
  },
  "GetSessionToken by user": {
    usual: 1800,
    least: 0,
    most: 129_600,
    source: "sts GetSessionToken",
    code: "OverTimeError",
  },
};

/**
 * What is wrong with a duration in seconds. A role's own limit bounds it further.
 *
 * @example
 * ```ts
 * import { checkDuration } from "@camwright/core";
 *
 * checkDuration("AssumeRole", 43_200); // => []
 * checkDuration("GetFederationToken by root", 7201).map(({ code }) => code); // => ["OverTimeError"]
 * ```
 */
export const checkDuration = (name: DurationName, seconds: number): readonly ParameterProblem[] => {
  const { least, most, source, code } = sessionDurations[name];
  if (Number.isInteger(seconds) && seconds >= least && seconds <= most) return [];
  const message = `a duration is a whole number of seconds from ${least} to ${most}, but this is ${seconds}`;
  return [{ rule: "session-duration", message, source, code }];
};
