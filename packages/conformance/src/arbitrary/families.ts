import * as fc from "fast-check";
import type { PolicyDocument, Question } from "../case.js";
import { conditionQuestion } from "./condition-question.js";
import { editedRequest } from "./edit.js";
import { hostileQuestion } from "./hostile-question.js";
import { manyStatements } from "./many-statements.js";
import { nearMiss } from "./near-miss.js";
import { identityQuestion } from "./question.js";
import { spelledLoosely } from "./spelling.js";
import { type WholeQuestion, wholeQuestion } from "./whole-question.js";

/** One kind of generated questions. The members of a list are about the same policies. */
export interface Family {
  readonly questions: fc.Arbitrary<readonly Question[]>;
  /** Of so many parts of a run in all, how many are of this family. */
  readonly share: number;
}

/** Each question, and three more that ask the same policies for nearly the same. */
const withNeighbours = (questions: fc.Arbitrary<Question>): fc.Arbitrary<readonly Question[]> =>
  questions.chain((question) =>
    fc.tuple(fc.constant(question), editedRequest(question), editedRequest(question), editedRequest(question)),
  );

/** Every kind of generated questions, each with its share of a long run. */
export const families: Readonly<Record<string, Family>> = {
  identity: { questions: withNeighbours(identityQuestion), share: 5 },
  whole: { questions: withNeighbours(wholeQuestion), share: 4 },
  "near-miss": { questions: withNeighbours(nearMiss), share: 12 },
  condition: { questions: withNeighbours(conditionQuestion), share: 4 },
  hostile: { questions: withNeighbours(hostileQuestion), share: 1 },
  loose: { questions: withNeighbours(wholeQuestion.chain(spelled)), share: 1 },
  "many-statements": { questions: manyStatements, share: 1 },
};

/** The same question with the documents of all layers but the general ones spelled loosely. */
function spelled(question: WholeQuestion): fc.Arbitrary<Question> {
  const { identity, boundary, session, bucket, trust, scp, ...others } = question.policies;
  const each = <P>(layer: readonly P[] | null | undefined, spell: (policy: P) => fc.Arbitrary<unknown>) =>
    layer ? fc.tuple(...layer.map(spell)) : fc.constant(layer);
  const single = (layer: typeof boundary): fc.Arbitrary<PolicyDocument | null | undefined> =>
    layer ? spelledLoosely(layer) : fc.constant(layer);
  return fc
    .record({
      identity: each(identity, spelledLoosely),
      boundary: single(boundary),
      session: single(session),
      bucket: single(bucket),
      trust: single(trust),
      scp: each(scp, (level) => each(level, spelledLoosely)),
    })
    .map((layers) => ({
      ...question,
      policies: {
        ...others,
        ...Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer !== undefined)),
      },
    }));
}
