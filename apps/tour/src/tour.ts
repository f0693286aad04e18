import { asrStops } from "./asr-stops.js";
import { type Shot, show } from "./show.js";
import { tokenhubStops } from "./tokenhub-stops.js";

/** The whole tour: TokenHub's service-linked roles, then the statements of the ASR document. */
export const tour = (): Shot => {
  const shots = [...tokenhubStops(), ...asrStops()].map(show);
  return { lines: shots.flatMap(({ lines }) => lines), kept: shots.every(({ kept }) => kept) };
};
