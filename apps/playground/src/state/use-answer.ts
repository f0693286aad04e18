import { startTransition, useEffect, useMemo, useState } from "react";
import { clientOf, type Outcome } from "../engine/client.js";
import type { QuestionName, Questions } from "../engine/protocol.js";
import { startWorker } from "../worker/start.js";
import { useSame } from "./use-same.js";

/** The answer to the newest question; `pending` while a newer one is worked on. */
export interface Answered<Name extends QuestionName> {
  readonly outcome: Exclude<Outcome<Name>, { _tag: "stale" }> | undefined;
  readonly pending: boolean;
}

/**
 * Asks the worker whenever the question changes. An answer is shown when the page has a moment for it, so that it never comes between two
 * keys. A question that is the same as the last one, member by member, is not asked again. */
export const useAnswer = <Name extends QuestionName>(name: Name, takes: Questions[Name]["takes"]): Answered<Name> => {
  const client = useMemo(() => clientOf(name, startWorker), [name]);
  const [answered, setAnswered] = useState<Answered<Name>>({ outcome: undefined, pending: true });
  const question = useSame(takes);

  useEffect(() => {
    let isCurrent = true;
    const show = (next: (before: Answered<Name>) => Answered<Name>): void => startTransition(() => setAnswered(next));
    show(({ outcome }) => ({ outcome, pending: true }));
    void client.ask(question).then((outcome) => {
      if (isCurrent && outcome._tag !== "stale") show(() => ({ outcome, pending: false }));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, question]);

  useEffect(() => () => client.close(), [client]);
  return answered;
};
