import { tour } from "./tour.js";

const { lines, kept } = tour();
process.stdout.write(`${lines.join("\n")}\n`);
if (!kept) {
  process.stderr.write("the tour promises something that is not so\n");
  process.exitCode = 1;
}
