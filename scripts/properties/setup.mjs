/** Runs before every test file: properties are checked with the one seed, which fast-check names where one fails. */
import { configureGlobal } from "fast-check";
import { seed } from "./seed.mjs";

configureGlobal({ seed });
