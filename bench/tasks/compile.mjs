import { policies } from "../policies.mjs";
import { engines } from "./engines.mjs";

/** Prepares the policies of a set. */
export const prepare = ({ set, engine }) => {
  const given = policies(set);
  return { run: () => engines[engine].make(given) };
};
