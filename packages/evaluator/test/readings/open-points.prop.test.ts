import { hostileQuestion, type WholeQuestion, wholeQuestion } from "@camwright/conformance/arbitrary";
import { inspectPolicyValue } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decideCase, evaluate, explainCase, openPoints, type Policies, type Request } from "../../src/index.js";
import { policiesOf, questionsOf } from "../../src/readings/question.js";
import { openPointTable } from "../../src/readings/table.js";
import { deepFreeze } from "../deep-freeze.js";

/** `CAMWRIGHT_RUNS=20000` for a longer run by hand. */
const runs = {
  numRuns: Number(process.env["CAMWRIGHT_RUNS"] ?? 500),
};

vi.setConfig({ testTimeout: 600_000 });

const general = (documents: WholeQuestion["policies"]["general"]): Policies["general"] =>
  documents?.flatMap((document) => inspectPolicyValue(document, { kind: "general" }).policy ?? []);

const asked = ({ policies, request, resourceOwner }: WholeQuestion): { policies: Policies; request: Request } => ({
  policies: {
    identity: policies.identity ?? [],
    boundary: policies.boundary ?? undefined,
    session: policies.session ?? undefined,
    bucket: policies.bucket ?? undefined,
    trust: policies.trust ?? undefined,
    scp: policies.scp ?? [],
    general: general(policies.general),
  },
  request: { ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) },
});

const readable = { isUnreadable: () => false, isDoubtful: () => false };

describe("open points of generated questions", () => {
  it("are found without changing anything, each once, and never for an answer that stays the same", () => {
    fc.assert(
      fc.property(wholeQuestion.map(asked), (question) => {
        const { policies, request } = deepFreeze(question);
        const { decision } = evaluate(policies, request);
        const notes = openPoints(policies, request).filter(({ rule }) => Object.hasOwn(openPointTable(), rule));
        expect(new Set(notes.map(({ rule }) => rule)).size).toBe(notes.length);
        for (const { message } of notes) {
          const otherwise = message.slice(message.lastIndexOf(" would be ")).match(/allow|deny|unknown/g) ?? [];
          expect(otherwise.length).toBeGreaterThan(0);
          expect(otherwise).not.toContain(decision);
        }
      }),
      runs,
    );
  });

  it("are asked about statements that give the answer of all policies together", () => {
    fc.assert(
      fc.property(wholeQuestion.map(asked), ({ policies, request }) => {
        const questions = questionsOf(policies, request, readable);
        const answers = new Set(questions.map((question) => evaluate(policiesOf(question), question.request).decision));
        const worst = (["deny", "unknown", "allow"] as const).find((outcome) => answers.has(outcome));
        expect(worst).toBe(evaluate(policies, request).decision);
      }),
      runs,
    );
  });

  it("are found among texts that are meant to be misread", () => {
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        const { notes } = explainCase(question);
        expect(notes.slice(0, decideCase(question).notes.length)).toEqual(decideCase(question).notes);
      }),
      runs,
    );
  });
});

const name = fc.stringMatching(/^[a-z]{1,6}$/);
const pattern = fc.tuple(name, fc.constantFrom("", "/*", "/x*")).map(([start, end]) => `${start}/${end}`);

/** Statements and requests of the plain forms that documents show. */
const plainQuestion = fc.record({
  effect: fc.constantFrom("allow", "deny" as const),
  operations: fc.array(fc.constantFrom("RunInstances", "Describe*", "*"), { minLength: 1, maxLength: 3 }),
  paths: fc.array(pattern, { minLength: 1, maxLength: 3 }),
  values: fc.array(name, { minLength: 1, maxLength: 3 }),
  address: fc.constantFrom("10.0.0.1", "192.168.1.1"),
  path: name,
});

describe("a question of plain forms", () => {
  it("rests on no open point", () => {
    fc.assert(
      fc.property(plainQuestion, ({ effect, operations, paths, values, address, path }) => {
        const condition = {
          string_equal: { "vpc:region": values },
          ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] },
        };
        const action = operations.map((operation) => `cvm:${operation}`);
        const resource = paths.map((text) => `qcs::cvm:ap-guangzhou:uin/1:instance/${text}`);
        const identity = [
          { version: "2.0" as const, statement: [{ effect: "allow" as const, action, resource: "*" as const }] },
          { version: "2.0" as const, statement: [{ effect: effect as "allow" | "deny", action, resource, condition }] },
        ];
        const request: Request = {
          principal: { type: "user", ownerUin: "1", uin: "2" },
          action: "cvm:RunInstances",
          resource: `qcs::cvm:ap-guangzhou:uin/1:instance/${path}/x`,
          context: { "qcs:ip": address, "vpc:region": values[0] ?? "" },
        };
        const decision = evaluate({ identity }, request).decision;
        expect([decision, openPoints({ identity }, request)]).toEqual([decision, []]);
      }),
      runs,
    );
  });
});
