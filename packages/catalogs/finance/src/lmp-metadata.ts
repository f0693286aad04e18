/**
 * What is known about lmp as a plain value, with its source.
 *
 * @module
 */
export { catalog } from "./generated/lmp-metadata.js";
