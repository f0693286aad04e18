/** How a run is cut: chunk `n` of a seed holds the same questions whoever answers it, and whatever else is answered. */
import { families } from "@camwright/conformance/arbitrary";

/** Samples in a chunk. A sample is one question, or several about the same policies, of which there are fewer. */
const sizes = { "many-statements": 30 };
const usualSize = 250;

const turns = Object.entries(families).flatMap(([name, { share }]) => Array(share).fill(name));

/** Mixes the bits of two numbers to one of 32 bits (the finaliser of MurmurHash3). */
function mix(seed, index) {
  let bits = (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

/** The chunk with this number: its family of questions, and the seed that they are made from. */
export function chunkOf(seed, index) {
  const family = turns[index % turns.length];
  return { index, seed: mix(seed, index), family, size: sizes[family] ?? usualSize };
}
