import type { ReactNode } from "react";
import type { QuestionName, Questions } from "../../../engine/protocol.js";
import { Failed, Waiting } from "../../../parts/notice.js";
import type { Learnt } from "../use-learnt.js";

interface AwaitedProps<Name extends QuestionName> {
  readonly learnt: Learnt<Name>;
  readonly children: (gives: Questions[Name]["gives"]) => ReactNode;
}

/** What an answer shows when it is there; else that it is awaited, or why there is none. */
export const Awaited = <Name extends QuestionName>({ learnt, children }: AwaitedProps<Name>): ReactNode => {
  if (learnt === undefined) return <Waiting />;
  return learnt._tag === "failure" ? <Failed message={learnt.message} /> : children(learnt.gives);
};
