import { compile, explain } from "@camwright/evaluator";
import { questions } from "../sets.mjs";
import { sink } from "../sink.mjs";

/** Decides all requests of a set, where nothing is explained, where each was explained before, or explains each. */
export const prepare = ({ set, size, before, timed }) => {
  const { given, asked } = questions(set, size);
  const policies = { identity: given };
  const decide = compile(policies);
  const explained = (request) => explain(policies, request);
  if (before) for (const request of asked) sink.value = explained(request);
  const run = timed === "explain" ? explained : decide;
  const some = asked.slice(0, timed === "explain" ? 20 : size);
  return {
    answers: some.map((request) => run(request).reason),
    pieces: some.length,
    run: () => {
      for (const request of some) sink.value = run(request);
    },
  };
};
