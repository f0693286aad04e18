import { questions } from "../sets.mjs";
import { sink } from "../sink.mjs";
import { engines } from "./engines.mjs";

/** Asks every request of a set in turn; of a slow engine fewer requests can be timed than are checked. */
export const prepare = ({ set, engine, size, timed = size }) => {
  const { given, asked } = questions(set, size);
  const { make, word } = engines[engine];
  const decide = make(given);
  const some = asked.slice(0, timed);
  return {
    answers: some.map((request) => word(decide(request))),
    pieces: some.length,
    run: () => {
      for (const request of some) sink.value = decide(request);
    },
  };
};
