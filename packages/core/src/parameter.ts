import { byteCount, characterCount } from "./length.js";
import type { SizeUnit } from "./limit.js";
import { quote } from "./quote.js";
import type { ServerCode } from "./server-code.js";

/** What a text in a call of CAM or STS may be. */
export interface ParameterRule {
  readonly what: string;
  readonly least: number;
  /** Absent where no bound is stated. */
  readonly most?: number;
  readonly unit: SizeUnit;
  /** Finds a character that it cannot have; it may have any if absent. */
  readonly foreign?: RegExp;
  /** Document or call that states the rule. */
  readonly source: string;
  /** The code by which the service refuses it. */
  readonly code: ServerCode;
}

/** The texts beside a policy that have rules. */
export type ParameterName =
  | "policy-name"
  | "role-name"
  | "description"
  | "role-session-name"
  | "external-id"
  | "source-identity"
  | "federated-name"
  | "session-tag-key"
  | "session-tag-value"
  | "custom-suffix";

/** The rules of names, descriptions and the like, as the calls that take them state them. */
export const parameterRules: Readonly<Record<ParameterName, ParameterRule>> = {
  "policy-name": {
    what: "the name of a policy",
    least: 1,
    most: 128,
    unit: "characters",
    foreign: /[^A-Za-z0-9+=,.@_-]/u,
    source: "cam CreatePolicy",
    code: "PolicyNameError",
  },
  "role-name": {
    what: "the name of a role",
    least: 1,
    most: 128,
    unit: "characters",
    foreign: /[^A-Za-z0-9+=,.@_-]/u,
    source: "cam CreateRole",
    code: "RoleNameError",
  },
  description: {
    what: "a description",
    least: 0,
    most: 300,
    unit: "bytes",
    source: "cam CreatePolicy",
    code: "DescriptionLengthOverlimit",
  },
  "role-session-name": {
    what: "the name of a role session",
    least: 2,
    most: 128,
    unit: "characters",
    foreign: /[^A-Za-z0-9_+=,.@-]/u,
    source: "sts AssumeRole",
    code: "ParamError",
  },
  "external-id": {
    what: "an external id",
    least: 2,
    most: 128,
    unit: "characters",
    foreign: /[^A-Za-z0-9_+=,.@:/-]/u,
    source: "sts AssumeRole",
    code: "ParamError",
  },
  "source-identity": {
    what: "a source identity, the uin of the caller",
    least: 1,
    unit: "characters",
    foreign: /[^0-9]/u,
    source: "sts AssumeRole",
    code: "ParamError",
  },
  "federated-name": {
    what: "the name of a federated user",
    least: 1,
    unit: "characters",
    foreign: /[^A-Za-z]/u,
    source: "sts GetFederationToken",
    code: "ParamError",
  },
  "session-tag-key": {
    what: "the key of a session tag",
    least: 1,
    most: 128,
    unit: "characters",
    source: "sts AssumeRole",
    code: "ParamError",
  },
  "session-tag-value": {
    what: "the value of a session tag",
    least: 0,
    most: 256,
    unit: "characters",
    source: "sts AssumeRole",
    code: "ParamError",
  },
  "custom-suffix": {
    what: "the suffix of a service-linked role",
    least: 0,
    unit: "characters",
    foreign: /_/,
    source: "cam CreateServiceLinkedRole",
    code: "ParamError",
  },
};

/** What is wrong with a parameter of a call. */
export interface ParameterProblem {
  readonly rule: ParameterName | "session-tags" | "session-duration";
  /** For people; may change between versions. */
  readonly message: string;
  readonly source: string;
  readonly code: ServerCode;
}

const lengthMessage = ({ what, least, most, unit }: ParameterRule, length: number): string | undefined => {
  if (length < least) return `${what} has at least ${least} ${unit}, but this has ${length}`;
  if (most === undefined || length <= most) return undefined;
  return `${what} has at most ${most} ${unit}, but this has ${length}`;
};

const characterMessage = ({ what, foreign }: ParameterRule, text: string): string | undefined => {
  const found = foreign?.exec(text)?.[0];
  return found === undefined ? undefined : `${what} cannot have ${quote(found)}`;
};

/**
 * What is wrong with a name or another text that goes with a policy: its length and the first character that it cannot have.
 *
 * @example
 * ```ts
 * import { checkParameter } from "@camwright/core";
 *
 * checkParameter("policy-name", "read-reports_2025@ops"); // => []
 * checkParameter("role-name", "a b").map(({ code, message }) => `${code}: ${message}`); // => ["RoleNameError: the name of a role cannot have ` `"]
 * checkParameter("description", "权限".repeat(60)).map(({ code }) => code); // => ["DescriptionLengthOverlimit"]
 * ```
 */
export const checkParameter = (name: ParameterName, text: string): readonly ParameterProblem[] => {
  const rule = parameterRules[name];
  const { source, code } = rule;
  const length = rule.unit === "bytes" ? byteCount(text) : characterCount(text);
  return [lengthMessage(rule, length), characterMessage(rule, text)].flatMap((message) =>
    message === undefined ? [] : [{ rule: name, message, source, code }],
  );
};
