import { dead, initial, type Machine, step } from "../../automaton/machine.js";
import { type Budget, spend } from "../../budget.js";

/** The texts of one form, such as numbers, read character by character. */
export interface Form<State> {
  readonly start: State;
  /** The characters that may follow, each with the state after it. */
  readonly next: (state: State) => readonly (readonly [character: string, state: State])[];
  /** What the text so far is among those of the form; `undefined` if it is none. */
  readonly sort: (state: State) => string | undefined;
  /** The same for states that go on in the same way. */
  readonly key: (state: State) => string;
}

export const digits: readonly string[] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** A text of a form, with what it is and the patterns that match it. */
export interface FormWord {
  readonly word: string;
  readonly sort: string;
  readonly accepted: string;
}

const accepting = (machines: readonly Machine[], states: readonly number[]): string =>
  machines.map((of, index) => (states[index] === of.accepting ? "1" : "0")).join("");

/**
 * A text of the form for each sort and each set of patterns that some text of it has, the shortest ones. Some are missing when the budget
 * is spent.
 */
export const wordsOfForm = <State>(
  form: Form<State>,
  machines: readonly Machine[],
  budget: Budget,
): readonly FormWord[] => {
  const found = new Map<string, FormWord>();
  const queue = [{ word: "", state: form.start, states: machines.map(() => initial) }];
  const seen = new Set<string>();
  for (let next = 0; next < queue.length; next += 1) {
    const place = queue[next];
    if (place === undefined || !spend(budget, 1 + machines.length)) break;
    const sort = form.sort(place.state);
    const accepted = accepting(machines, place.states);
    if (sort !== undefined && !found.has(`${sort}|${accepted}`))
      found.set(`${sort}|${accepted}`, { word: place.word, sort, accepted });
    for (const [character, state] of form.next(place.state)) {
      const code = character.charCodeAt(0);
      const states = machines.map((of, index) => step(of, place.states[index] ?? dead, code));
      const key = `${form.key(state)}|${states.join()}`;
      if (!spend(budget, 1 + machines.length) || seen.has(key)) continue;
      seen.add(key);
      queue.push({ word: place.word + character, state, states });
    }
  }
  return [...found.values()];
};
