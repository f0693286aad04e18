import type { Statement } from "@camwright/core";
import { type Decision, evaluate, type Request } from "../src/index.js";

/** A sub-account of account 100, whose APPID is 125. */
export const caller = {
  type: "user",
  qcs: "qcs::cam::uin/100:uin/1001",
  ownerUin: "100",
  uin: "1001",
  appId: "125",
} as const;

/** The statement that allows everything, with these elements in place of its own. */
export const allow = (elements: Partial<Statement> = {}): Statement => ({
  effect: "allow",
  action: "*",
  resource: "*",
  ...elements,
});

/** The statement that denies everything, with these elements in place of its own. */
export const deny = (elements: Partial<Statement> = {}): Statement => ({ ...allow(elements), effect: "deny" });

/** The answer to an operation-level request of {@link caller}, with these members in place of its own. */
export const ask = (statements: readonly Statement[], request: Partial<Request> = {}): Decision =>
  evaluate(
    { identity: [{ version: "2.0", statement: statements }] },
    { principal: caller, action: "cos:GetService", resource: "*", ...request },
  );

/** The answer alone. */
export const answer = (statements: readonly Statement[], request: Partial<Request> = {}): Decision["decision"] =>
  ask(statements, request).decision;
