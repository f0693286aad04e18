import type { Statement } from "@camwright/core";
import { countSteps } from "@camwright/test-support/count-steps";
import { describe, expect, it, vi } from "vitest";
import { compile, compileDocuments, type Policies, type Request } from "../../src/index.js";
import { caller } from "../ask.js";

// Patterns of 50 million characters take seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const path = (text: string): string => `qcs::cvm::uin/100:${text}`;
const allow = (elements: Partial<Statement>): Statement => ({
  effect: "allow",
  action: "*",
  resource: "*",
  ...elements,
});
const onPath = (text: string, action: Statement["action"] = "*"): Statement =>
  allow({ action, resource: [path(text)] });
const times = <A>(count: number, make: (index: number) => A): readonly A[] =>
  Array.from({ length: count }, (_, i) => make(i));

interface Row {
  readonly name: string;
  /** The statements of a size, and what is asked. */
  readonly statements: (size: number) => readonly Statement[];
  readonly resource: (size: number) => string;
  readonly action?: (size: number) => string;
}

const rows: readonly Row[] = [
  { name: "stars", statements: (n) => [onPath(`${"a*".repeat(n)}b`)], resource: (n) => path("a".repeat(2 * n)) },
  {
    name: "stars in an action",
    statements: (n) => [allow({ action: [`cvm:${"a*".repeat(n)}b`] })],
    resource: () => "*",
    action: (n) => `cvm:${"a".repeat(2 * n)}`,
  },
  {
    name: "stars beside a variable",
    statements: (n) => [onPath(`$\{uin}${"a*".repeat(n)}b`)],
    resource: (n) => path(`1001${"a".repeat(2 * n)}`),
  },
  { name: "a long path", statements: () => [onPath("a*a")], resource: (n) => path(`${"a".repeat(50 * n)}b`) },
  {
    name: "a long pattern",
    statements: (n) => [onPath(`${"a".repeat(50 * n)}*`)],
    resource: (n) => path("a".repeat(n)),
  },
  {
    name: "statements on one shelf",
    statements: (n) => times(n, (index) => onPath("a/*", [`cvm:Get${index}*`])),
    resource: () => path("a/b"),
    action: () => "cvm:Get",
  },
  {
    name: "patterns with one beginning and other ends",
    statements: (n) => times(n, (index) => onPath(`a*${index}b`)),
    resource: () => path("ab"),
  },
  {
    name: "paths of one beginning",
    statements: (n) => times(n, (index) => onPath(`${"a".repeat(100)}${index}*`)),
    resource: () => path("a".repeat(101)),
  },
  {
    name: "halves of characters",
    statements: (n) => times(n, (index) => onPath(`${"\ud83d".repeat(index % 7)}*${index}\ude00`)),
    resource: () => path("😀".repeat(4)),
  },
  {
    name: "names that every object has",
    statements: (n) =>
      times(n, (index) => ({
        ...onPath(["__proto__", "constructor", "toString*"][index % 3] ?? ""),
        condition: { string_equal: Object.fromEntries([["__proto__", ["constructor"]]]) },
      })),
    resource: () => path("__proto__"),
  },
];

const stepsOf = ({ statements, resource, action }: Row, size: number): number => {
  const policies: Policies = { identity: [{ version: "2.0", statement: statements(size) }] };
  const request: Request = { principal: caller, action: action?.(size) ?? "cvm:Get", resource: resource(size) };
  return countSteps(() => compile(policies, { matched: "every" })(request));
};

describe("compiling and deciding takes at most in proportion to the input", () => {
  it.each(rows)("$name", (row) => {
    const [one = 0, two = 0, four = 0] = [500, 1000, 2000].map((size) => stepsOf(row, size));
    expect(one).toBeGreaterThan(0);
    // What is added doubles with the input; quadratic work would add four times as many steps.
    expect(four - two).toBeLessThanOrEqual((two - one) * 2.3 + 100);
  });

  it("documents that cannot be read", () => {
    const [one = 0, two = 0, four = 0] = [250, 500, 1000].map((size) =>
      countSteps(() =>
        compileDocuments({ identity: times(size, () => 7) })({
          request: { principal: caller, action: "cos:GetService", resource: "*" },
        }),
      ),
    );
    expect(four - two).toBeLessThanOrEqual((two - one) * 2.3 + 100);
  });
});

describe("nesting", () => {
  const nested = (count: number, from: (index: number) => number): readonly Statement[] =>
    times(count, (index) => onPath(`${"a".repeat(from(index))}*`));
  const request: Request = { principal: caller, action: "cvm:Get", resource: path("a".repeat(10_000)) };

  it.each([
    { order: "short ones first", statements: () => nested(10_000, (index) => index + 1) },
    { order: "long ones first", statements: () => nested(10_000, (index) => 10_000 - index) },
  ])("of 10,000 beginnings is walked, $order", ({ statements }) => {
    const policies: Policies = { identity: [{ version: "2.0", statement: statements() }] };
    const every = compile(policies, { matched: "every" });
    expect(every(request).matched.length).toBe(10_000);
    expect(every({ ...request, resource: path("aaab") }).matched.length).toBe(3);
  });

  it.each(["[", '{"a":', '{"statement":'])("of a document in %s is no policy", (opener) => {
    const depth = 50_000;
    const document: unknown = JSON.parse(opener.repeat(depth) + 1 + (opener === "[" ? "]" : "}").repeat(depth));
    const decide = compileDocuments({ identity: [document] });
    const { decision, notes } = decide({ request: { ...request, resource: "*" } });
    expect([decision, notes.map(({ rule }) => rule)]).toEqual(["unknown", ["policy-unreadable"]]);
  });
});
