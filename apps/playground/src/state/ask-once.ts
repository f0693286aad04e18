import { clientOf, type Outcome } from "../engine/client.js";
import type { QuestionName, Questions } from "../engine/protocol.js";
import { startWorker } from "../worker/start.js";

/** Asks one question of a worker of its own. */
export const askOnce = async <Name extends QuestionName>(
  name: Name,
  takes: Questions[Name]["takes"],
): Promise<Outcome<Name>> => {
  const client = clientOf(name, startWorker);
  try {
    return await client.ask(takes);
  } finally {
    client.close();
  }
};
