import type { Policy, Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import type { Budget } from "../budget.js";
import { readingsOf } from "../circumstances.js";
import { askerOf } from "../statements/asker.js";

/** What is proven about a part of a policy before it goes, so that only its own requests are looked at. */
export interface Proof {
  /** Whether statements match, with the effect of a part, all that the part decides, so that it can go. */
  readonly covers: (rest: readonly Statement[], part: Statement) => boolean;
  /** Whether one statement decides what others do together. */
  readonly replaces: (one: Statement, others: readonly Statement[]) => boolean;
}

const policiesOf = (statement: readonly Statement[]): Policies => ({
  identity: [{ version: "2.0", statement }],
});

const statementsIn = ({ identity }: Policies): readonly Statement[] =>
  identity.flatMap(({ statement }: Policy) => statement);

const asAllow = (statement: Statement): Statement => ({ ...statement, effect: "allow" });

const principalText = ({ principal }: Statement): string => JSON.stringify(principal) ?? "";

/** As a policy of a caller: the callers that it names are the same on both sides. A role's policy is about its role. */
const withoutPrincipal = ({ principal, ...statement }: Statement): Statement =>
  principal === undefined || statement.resource !== undefined ? statement : { ...statement, resource: "*" };

/** Steps for one question of many; the whole is proven with all of them at the end. */
const mostSteps = 50_000;

type Read = (statements: readonly Statement[]) => readonly Statement[];

const asWritten: Read = (statements) => statements;

/** Looks for the proof that a part can go. Whether the policy stands alone says whether a deny of nothing can. */
export const proofOf = (alone: boolean, budget: Budget): Proof => {
  const asker = askerOf({}, budget, mostSteps);
  // A round asks again what the round before it asked of what stayed.
  const known = new Map<string, boolean>();
  const isNone = (allow: readonly (readonly Statement[])[], deny?: readonly Statement[]): boolean => {
    const claim = { allow: allow.map(policiesOf), ...(deny === undefined ? {} : { deny: policiesOf(deny) }) };
    const text = JSON.stringify(claim);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = asker(claim).answer === "yes";
    known.set(text, answer);
    return answer;
  };
  const inEach = (all: readonly Statement[], holds: (read: Read) => boolean): boolean =>
    holds(asWritten) &&
    (alone ||
      readingsOf([policiesOf(all)]).every(({ applied }) =>
        holds((statements) => statementsIn(applied(policiesOf(statements)))),
      ));
  return {
    covers: (rest, part) => {
      const own = principalText(part);
      const like = rest.filter((each) => principalText(each) === own).map(withoutPrincipal);
      const bare = withoutPrincipal(part);
      const denies = like.filter(({ effect }) => effect === "deny");
      return inEach([bare, ...like], (read) => {
        const parts = read([bare]);
        if (parts.length === 0) return true;
        if (part.effect === "allow") return isNone([[...parts, ...read(denies)]], read(like));
        const denied = parts.map(asAllow);
        return isNone([denied], read(denies).map(asAllow)) || (alone && isNone([denied, read(like)]));
      });
    },
    replaces: (one, others) => {
      const [bare, all] = [withoutPrincipal(one), others.map(withoutPrincipal)];
      return inEach([bare, ...all], (read) => {
        const [after, before] = [read([bare]).map(asAllow), read(all).map(asAllow)];
        if (after.length + before.length === 0) return true;
        return isNone([after], before) && isNone([before], after);
      });
    },
  };
};
