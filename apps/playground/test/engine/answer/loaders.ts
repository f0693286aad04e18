import type { Loaders } from "../../../src/engine/answer/loaders.js";
import { knowledge } from "../../../src/worker/load-knowledge.js";
import { loadLevels } from "../../../src/worker/load-levels.js";

/** The catalogs themselves. */
export const loaders: Pick<Loaders, "levels" | "knowledge"> = { levels: loadLevels, knowledge };
