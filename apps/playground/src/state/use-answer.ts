import { useEffect, useMemo, useState } from "react";
import { clientOf, type Outcome } from "../engine/client.js";
import type { QuestionName, Questions } from "../engine/protocol.js";
import { startWorker } from "../worker/start.js";

/** The answer to the newest question; `pending` while a newer one is worked on. */
export interface Answered<Name extends QuestionName> {
  readonly outcome: Exclude<Outcome<Name>, { _tag: "stale" }> | undefined;
  readonly pending: boolean;
}

/** Asks the worker whenever the question changes. Questions that are the same by their text are asked once. */
export const useAnswer = <Name extends QuestionName>(name: Name, takes: Questions[Name]["takes"]): Answered<Name> => {
  const client = useMemo(() => clientOf(name, startWorker), [name]);
  const [answered, setAnswered] = useState<Answered<Name>>({ outcome: undefined, pending: true });
  const question = JSON.stringify(takes);

  useEffect(() => {
    let isCurrent = true;
    setAnswered(({ outcome }) => ({ outcome, pending: true }));
    void client.ask(JSON.parse(question) as Questions[Name]["takes"]).then((outcome) => {
      if (isCurrent && outcome._tag !== "stale") setAnswered({ outcome, pending: false });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, question]);

  useEffect(() => () => client.close(), [client]);
  return answered;
};
