import { compile } from "@camwright/evaluator";
import { questions } from "../../sets.mjs";
import { sink } from "../../sink.mjs";
import { engines as ours } from "../../tasks/engines.mjs";
import { engines } from "../engines/all.mjs";

const everything = () => true;
const same = (word) => word;

/** Asks some requests of a set in turn, translated before anything is timed, after a comparison with our answers. */
export const prepare = async ({ set, engine, size, timed }) => {
  const { make, asks = everything, translate, word, expects = same } = engines[engine];
  const { given, asked } = questions(set, size);
  const some = asked.filter(asks).slice(0, timed);
  if (some.length < timed) throw new Error(`${engine} can be asked only ${some.length} of the requests`);
  const decide = await make(given, some);
  const inputs = some.map(translate);
  const camwright = compile({ identity: given });
  for (const [index, input] of inputs.entries()) {
    const expected = expects(ours.camwright.word(camwright(some[index])));
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are timed
    const answer = word(await decide(input));
    if (answer !== expected)
      throw new Error(`${engine} answers ${answer}, not ${expected}: ${JSON.stringify(some[index])}`);
  }
  const first = decide(inputs[0]);
  await first;
  return {
    pieces: inputs.length,
    run:
      first instanceof Promise
        ? async () => {
            // oxlint-disable-next-line no-await-in-loop -- one after the other, as every engine
            for (const input of inputs) sink.value = await decide(input);
          }
        : () => {
            for (const input of inputs) sink.value = decide(input);
          },
  };
};
