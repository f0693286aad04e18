import type { Decision } from "@camwright/evaluator";
import type { Items } from "./batches.js";
import type { Task } from "./decide-batch.js";
import { inOrder, type Work } from "./in-order.js";
import type { Plan } from "./options.js";
import { packed } from "./packed.js";
import { type Pool, startPool } from "./pool.js";

/** Decides questions in this thread; `first` is the index of the first one. */
type DecideHere<Question> = (questions: readonly Question[], first: number) => Iterable<Decision>;

/** The compiled program, of which the path is the same from `src` and from `dist`. */
const filename = new URL("../dist/worker.js", import.meta.url);

/** The message that holds questions, or `undefined` where one of them cannot be copied. */
const messageOf = (questions: readonly unknown[]): Uint8Array | undefined => {
  try {
    return packed(questions);
  } catch {
    return undefined;
  }
};

const workOf = <Question>(
  task: Task,
  decideHere: DecideHere<Question>,
  { threads }: Plan,
): Work<Question, Decision> => {
  let pool: Pool | undefined;
  const decideThere = async (message: Uint8Array): Promise<readonly Decision[]> => {
    pool ??= startPool({ filename, data: task, threads });
    // The program is ours, and answers with decisions.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await pool.run(message)) as readonly Decision[];
  };
  const both = function* (
    there: readonly Decision[],
    questions: readonly Question[],
    first: number,
  ): Generator<Decision, void, undefined> {
    yield* there;
    // What cannot be sent is decided here, and what cannot be decided fails here as it would without threads.
    yield* decideHere(questions.slice(there.length), first + there.length);
  };
  return {
    answer: async (questions, first) => {
      const message = messageOf(questions);
      return both(message === undefined ? [] : await decideThere(message), questions, first);
    },
    close: async () => pool?.close(),
  };
};

/** Decides questions in threads; the decisions come in the order of the questions. */
export const decideInThreads = <Question>(
  questions: Items<Question>,
  task: Task,
  decideHere: DecideHere<Question>,
  plan: Plan,
): AsyncGenerator<Decision, void, undefined> => inOrder(questions, workOf(task, decideHere, plan), plan);
