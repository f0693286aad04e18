/** A program that runs this script for each line of its input, parsed, as `question`, and its number from 0, as `n`. */
const perLine = (body: string, atEnd = ""): readonly string[] => [
  process.execPath,
  "-e",
  `let n = 0;
   const answer = (value) => process.stdout.write(JSON.stringify(value) + "\\n");
   require("node:readline").createInterface({ input: process.stdin })
     .on("line", (line) => { const question = JSON.parse(line); ${body}; n += 1; })
     .on("close", () => { ${atEnd} });`,
];

type ProgramName =
  | "allowing"
  | "denying"
  | "crashing"
  | "throwing"
  | "silent"
  | "unending"
  | "forgetful"
  | "talkative"
  | "flooding"
  | "endless"
  | "swapping"
  | "babbling"
  | "blank"
  | "deaf"
  | "rude";

/** Programs that keep the contract or break it, each in its own way, as arguments behind `--`. */
export const programs: Readonly<Record<ProgramName, readonly string[]>> = {
  allowing: perLine(`answer({ id: question.id, decision: "allow" })`),
  denying: perLine(`answer({ decision: "deny" })`),
  crashing: perLine(`if (n === 3) process.kill(process.pid, "SIGSEGV"); answer({ decision: "deny" })`),
  throwing: perLine(`if (n === 3) throw new Error("cannot do scp"); answer({ decision: "deny" })`),
  silent: perLine("", "setInterval(() => {}, 1000)"),
  unending: perLine(`answer({ decision: "deny" })`, "setInterval(() => {}, 1000)"),
  forgetful: perLine(`if (n !== 3) answer({ decision: "deny" })`),
  talkative: perLine(`answer({ decision: "deny" })`, `answer({ decision: "deny" })`),
  flooding: [process.execPath, "-e", `const more = () => process.stdout.write("{}\\n".repeat(1000), more); more();`],
  endless: [process.execPath, "-e", `const more = () => process.stdout.write("x".repeat(9999), more); more();`],
  swapping: perLine(
    "kept = globalThis.kept; globalThis.kept = undefined; if (kept === undefined) globalThis.kept = question; " +
      "else { answer({ id: question.id, decision: 'deny' }); answer({ id: kept.id, decision: 'deny' }); }",
    "if (globalThis.kept !== undefined) answer({ id: globalThis.kept.id, decision: 'deny' })",
  ),
  babbling: perLine(`process.stdout.write(n === 3 ? "Traceback\\n" : '{"decision":"deny"}\\n')`),
  rude: perLine(`process.stdout.write("\\u001b[2J\\n")`),
  blank: perLine(`process.stdout.write('\\r\\n{"decision":"deny"}\\r\\n')`),
  deaf: [process.execPath, "-e", "process.exit(7)"],
};

/** A program that gives these answers, whatever it is asked. */
export const answering = (file: string): readonly string[] => [
  process.execPath,
  "-e",
  `process.stdin.resume().on("end", () => process.stdout.write(require("node:fs").readFileSync(${JSON.stringify(file)})));`,
];
