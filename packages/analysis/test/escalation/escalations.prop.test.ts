import type { Statement } from "@camwright/core";
import { type Caller, compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type EscalationMove, escalationPaths, escalations } from "../../src/index.js";
import { policies } from "../support.js";

const caller: Caller = { type: "user", ownerUin: "1", uin: "2", appId: "9" };

const resourcesOf: Readonly<Record<EscalationMove["on"], readonly string[]>> = {
  operation: ["*"],
  any: [
    "*",
    ...[
      "cam::uin/1:uin/2",
      "cam::uin/1:uin/3",
      "cam::uin/1:roleName/a",
      "cam::uin/1:x",
      "cam::uin/1:role",
      "cvm:ap-guangzhou:uin/1:x",
      "scf::uin/1:x",
    ].map((rest) => `qcs::${rest}`),
  ],
  "other-user": ["qcs::cam::uin/1:uin/3", "qcs::cam::uin/1:uin/4"],
  role: ["qcs::cam::uin/1:roleName/a", "qcs::cam::uin/1:roleName/b", "qcs::cam::uin/1:role/5"],
  instance: ["qcs::cvm:ap-guangzhou:uin/1:instance/a", "qcs::cvm:ap-shanghai:uin/1:instance/b"],
};
/** Of what any resource may be, those of the services in question. */
const touchedBy = (on: EscalationMove["on"], action: string, services?: readonly string[]): readonly string[] =>
  resourcesOf[on].filter((text) => {
    const [, , service = ""] = text.split(":");
    return on !== "any" || text === "*" || (services ?? [action.slice(0, action.indexOf(":"))]).includes(service);
  });

const contexts = [{}, { mfa: "0" }, { mfa: "1" }];

const statement: fc.Arbitrary<Statement> = fc.record({
  effect: fc.constantFrom("allow", "allow", "allow", "deny"),
  action: fc.uniqueArray(
    fc.constantFrom(
      "cam:*",
      "cam:Attach*",
      "cam:*User*",
      "cam:*Role*",
      "cam:*Policy",
      "cam:Update*",
      "cam:CreateAccessKey",
      "*:*Create*",
      "cam:PassRole",
      "scf:*",
      "cvm:*",
      "sts:AssumeRole",
      "name/cam:*Key",
    ),
    { minLength: 1, maxLength: 3 },
  ),
  resource: fc.uniqueArray(
    fc.constantFrom(
      "*",
      "qcs::cam:::uin/2",
      "qcs::cam:::uin/3",
      "qcs::cam:::uin/${uin}",
      "qcs::cam:::roleName/a",
      "qcs::cam:::role*",
      "qcs::cam:::*",
      "qcs::cvm:gz::*",
      "qcs::scf:::*",
      "qcs::cam::uin/5:*",
    ),
    { minLength: 1, maxLength: 2 },
  ),
  condition: fc.constantFrom(
    {},
    {},
    { string_equal: { mfa: ["1"] } },
    { string_equal_if_exist: { mfa: ["0"] } },
    { string_not_equal: { mfa: ["0"] } },
  ),
});

test("a path is found where a few requests show it, and every request of it is allowed", () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      const asked = policies(...statements);
      const decide = compile(asked);
      const isAllowed = (action: string, resource: string): boolean =>
        contexts.some((context) => decide({ principal: caller, action, resource, context }).decision === "allow");
      const { found, undecided } = escalations(asked, { principal: caller });
      expect(undecided).toStrictEqual([]);
      const names = new Set(found.map(({ name }) => name));
      for (const { name, callers = ["user"], against, steps } of escalationPaths) {
        if (!callers.includes("user") || against !== undefined) continue;
        const isOpen = steps.every((moves) =>
          moves.some(({ actions, on, services }) =>
            actions.some((action) => touchedBy(on, action, services).some((each) => isAllowed(action, each))),
          ),
        );
        expect([name, names.has(name)]).toStrictEqual([name, isOpen]);
      }
      for (const { principal, action, resource, context } of found.flatMap(({ steps }) => steps))
        expect(decide({ principal, action, resource, context }).decision).toBe("allow");
    }),
    { numRuns: 50 },
  );
});
