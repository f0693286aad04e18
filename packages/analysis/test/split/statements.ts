import type { Statement } from "@camwright/core";

const services = ["cos", "cvm", "vpc", "cam", "cls", "cdb", "scf", "ssm"];

/** Numbers that look random and are the same in every run. */
export const randomly = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** A statement with its lists as lists. */
export interface Listed extends Omit<Statement, "action" | "resource"> {
  readonly action: readonly string[];
  readonly resource: readonly string[];
}

/** A statement as policies of an account have it: about 150 to 600 characters. */
export const someStatement = (id: number, below: (below: number) => number): Listed => {
  const service = services[below(services.length)] ?? "cos";
  const name = `item${String(id)}`;
  const many = (count: number, text: (index: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, index) => text(index));
  const resource = (index: number): string =>
    `qcs::${service}:ap-guangzhou:uid/1250000000:${name}-1250000000/folder${String(index)}/*`;
  return {
    effect: below(8) === 0 ? "deny" : "allow",
    action: many(
      1 + below(6),
      (index) => `${service}:${["Get", "Put", "List", "Delete"][below(4)] ?? ""}Thing${String(index)}`,
    ),
    resource: many(1 + below(4), resource),
    ...(below(4) === 0 ? { condition: { ip_equal: { "qcs:ip": [`10.${String(below(200))}.0.0/16`] } } } : {}),
  };
};

/** Statements of so many characters together. */
export const someStatements = (characters: number, seed: number): readonly Listed[] => {
  const below = randomly(seed);
  const statements: Listed[] = [];
  for (let size = 0; size < characters; size += JSON.stringify(statements.at(-1)).length + 1) {
    statements.push(someStatement(statements.length, below));
  }
  return statements;
};
