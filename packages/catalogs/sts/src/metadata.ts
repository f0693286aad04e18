/**
 * The facts behind the constants as a plain value, each with its sources. It is a module of its own, so that a program
 * that only writes policies does not carry it.
 *
 * @module
 */
export { catalog } from "./generated/metadata.js";
