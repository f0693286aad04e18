import type { PrincipalType } from "@camwright/core/model";

/**
 * One of those whom a statement of a bucket or trust policy is about: the key of the principal map under which it stands and
 * its name. Plain data; `user`, `root`, `role`, `service` and the like make it.
 */
export interface NamedPrincipal {
  readonly type: PrincipalType;
  readonly name: string;
}

export const named = (type: PrincipalType, name: string): NamedPrincipal => Object.freeze({ type, name });

/** An account as the principal forms write it. Neither stars nor variables have a meaning there (598/10603, 598/10607). */
export const uin = (digits: string): string => {
  if (!/^\d+$/.test(digits)) throw new TypeError(`\`${digits}\` is not an account: expected the digits of a uin`);
  return `uin/${digits}`;
};

const nameForm = /^[^\s:*$/]+$/;

/** The name of a role or a provider, as the last part of a principal. */
export const part = (what: string, text: string): string => {
  if (!nameForm.test(text)) throw new TypeError(`\`${text}\` is not the name of a ${what}`);
  return text;
};
