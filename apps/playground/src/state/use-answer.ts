import { useEffect, useMemo, useRef, useState } from "react";
import { clientOf, type Outcome } from "../engine/client.js";
import { isSame } from "../engine/is-same.js";
import type { QuestionName, Questions } from "../engine/protocol.js";
import { startWorker } from "../worker/start.js";

/** The answer to the newest question; `pending` while a newer one is worked on. */
export interface Answered<Name extends QuestionName> {
  readonly outcome: Exclude<Outcome<Name>, { _tag: "stale" }> | undefined;
  readonly pending: boolean;
}

/** The value as it was first given, as long as it stays the same. */
const useSame = <A>(value: A): A => {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
};

/** Asks the worker whenever the question changes. A question that is the same as the last one, member by member, is not asked again. */
export const useAnswer = <Name extends QuestionName>(name: Name, takes: Questions[Name]["takes"]): Answered<Name> => {
  const client = useMemo(() => clientOf(name, startWorker), [name]);
  const [answered, setAnswered] = useState<Answered<Name>>({ outcome: undefined, pending: true });
  const question = useSame(takes);

  useEffect(() => {
    let isCurrent = true;
    setAnswered(({ outcome }) => ({ outcome, pending: true }));
    void client.ask(question).then((outcome) => {
      if (isCurrent && outcome._tag !== "stale") setAnswered({ outcome, pending: false });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, question]);

  useEffect(() => () => client.close(), [client]);
  return answered;
};
