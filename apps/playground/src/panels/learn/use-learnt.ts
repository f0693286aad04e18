import { useEffect, useState } from "react";
import type { Outcome } from "../../engine/client.js";
import type { Asker } from "../../engine/learn/asker.js";
import type { QuestionName, Questions } from "../../engine/protocol.js";

/** The answer to a question; `undefined` while it is awaited. */
export type Learnt<Name extends QuestionName> = Exclude<Outcome<Name>, { _tag: "stale" }> | undefined;

/** Asks once, and again when the question changes, whose answer then counts alone. */
export const useLearnt = <Name extends QuestionName>(
  asker: Asker,
  name: Name,
  takes: Questions[Name]["takes"],
): Learnt<Name> => {
  const question = JSON.stringify(takes);
  const [answered, setAnswered] = useState<{ readonly question: string; readonly outcome: Learnt<Name> }>();
  useEffect(() => {
    let isCurrent = true;
    void asker.ask(name, JSON.parse(question) as Questions[Name]["takes"]).then((outcome) => {
      if (isCurrent && outcome._tag !== "stale") setAnswered({ question, outcome });
    });
    return () => {
      isCurrent = false;
    };
  }, [asker, name, question]);
  return answered?.question === question ? answered.outcome : undefined;
};
