import { quote } from "@camwright/core";
import { type Caller, callerOf } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";

/** The caller of `--principal` and `--app-id`, if one is given; or what is wrong with the name. */
export const callerFrom = (
  principal: string | undefined,
  appId: string | undefined,
): Either.Either<string, Caller | undefined> => {
  if (principal === undefined) return Either.right(undefined);
  const named = callerOf(principal);
  if (named !== undefined) return Either.right(appId === undefined ? named : { ...named, appId });
  const expected = "expected a name such as `qcs::cam::uin/<root uin>:uin/<uin>`";
  return Either.left(`--principal: ${expected}, but this is ${quote(principal)}`);
};
