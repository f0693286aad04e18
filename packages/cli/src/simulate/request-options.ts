import { quote } from "@camwright/core";
import { type Caller, type ContextValue, callerOf } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import type { RequestFile } from "./read-case.js";

/** The parts of a request as options give them. */
export interface RequestOptions {
  readonly action?: string;
  readonly resource?: readonly string[];
  readonly principal?: string;
  readonly appId?: string;
  readonly principalTag?: readonly string[];
  readonly context?: readonly string[];
  readonly unknown?: readonly string[];
  readonly resourceOwner?: string;
}

type Pair = readonly [string, string];

const splitPair = (option: string, text: string): Either.Either<string, Pair> => {
  const equals = text.indexOf("=");
  if (equals <= 0) return Either.left(`--${option} wants KEY=VALUE, but this is ${quote(text)}`);
  return Either.right([text.slice(0, equals), text.slice(equals + 1)]);
};

const pairsOf = (option: string, texts: readonly string[] | undefined): Either.Either<string, readonly Pair[]> => {
  const pairs: Pair[] = [];
  for (const text of texts ?? []) {
    const pair = splitPair(option, text);
    if (Either.isLeft(pair)) return pair;
    pairs.push(pair.right);
  }
  return Either.right(pairs);
};

/** A key given several times has several values. */
const contextOf = (pairs: readonly Pair[]): Readonly<Record<string, ContextValue>> => {
  const values = new Map<string, readonly string[]>();
  for (const [key, value] of pairs) values.set(key, [...(values.get(key) ?? []), value]);
  return Object.fromEntries([...values].map(([key, list]) => [key, list.length === 1 ? (list[0] ?? "") : list]));
};

const ownerOf = (text: string | undefined): Either.Either<string, Pick<RequestFile, "resourceOwner">> => {
  if (text === undefined) return Either.right({});
  const [, ownerUin, appId] = /^(\d+)(?:,(\d+))?$/.exec(text) ?? [];
  if (ownerUin === undefined) return Either.left(`--resource-owner wants UIN or UIN,APPID, but this is ${quote(text)}`);
  return Either.right({ resourceOwner: { ownerUin, ...(appId === undefined ? {} : { appId }) } });
};

const callerFrom = (options: RequestOptions, tags: readonly Pair[]): Either.Either<string, Caller> => {
  const { principal = "", appId } = options;
  const caller = callerOf(principal);
  if (caller === undefined) {
    const expected = "expected a name such as `qcs::cam::uin/<root uin>:uin/<uin>`";
    return Either.left(`--principal: ${expected}, but this is ${quote(principal)}`);
  }
  return Either.right({
    ...caller,
    ...(appId === undefined ? {} : { appId }),
    ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
  });
};

const missing = ({ action, resource, principal }: RequestOptions): readonly string[] => [
  ...(action === undefined ? ["--action"] : []),
  ...(resource === undefined ? ["--resource"] : []),
  ...(principal === undefined ? ["--principal"] : []),
];

/** The request that the options describe, or what is wrong with them. */
export const requestFromOptions = (options: RequestOptions): Either.Either<string, RequestFile> => {
  const absent = missing(options);
  if (absent.length > 0) return Either.left(`a request needs ${absent.join(", ")}, or --request FILE`);
  const context = pairsOf("context", options.context);
  if (Either.isLeft(context)) return context;
  const tags = pairsOf("principal-tag", options.principalTag);
  if (Either.isLeft(tags)) return tags;
  const caller = callerFrom(options, tags.right);
  if (Either.isLeft(caller)) return caller;
  const owner = ownerOf(options.resourceOwner);
  if (Either.isLeft(owner)) return owner;
  const { action = "", resource = [], unknown } = options;
  const request = { principal: caller.right, action, resource, context: contextOf(context.right) };
  return Either.right({ request: { ...request, ...(unknown === undefined ? {} : { unknown }) }, ...owner.right });
};
