export { type ExampleRun, runExample } from "./run-example.js";
