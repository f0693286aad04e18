import { withPrincipal } from "../support/document.js";
import { bucket, type RuleCase } from "./rule-case.js";

/** Documents with a principal that is wrong or doubtful. */
export const ofPrincipal: readonly RuleCase[] = [
  {
    rule: "principal-malformed",
    what: "a principal type of another cloud",
    text: withPrincipal({ AWS: ["*"] }),
    options: bucket,
    path: "/statement/0/principal/AWS",
    at: "1:106",
    covers: '"AWS"',
    code: "PrincipalError",
  },
  {
    rule: "principal-malformed",
    what: "no service",
    text: withPrincipal({ service: ["cls"] }),
    options: bucket,
    path: "/statement/0/principal/service/0",
    at: "1:117",
    covers: '"cls"',
  },
  {
    rule: "principal-malformed",
    what: "a star in the list, which is nobody",
    text: withPrincipal({ qcs: ["*"] }),
    options: bucket,
    path: "/statement/0/principal/qcs/0",
    at: "1:113",
    covers: '"*"',
    severity: "warning",
  },
  {
    rule: "principal-malformed",
    what: "a star inside a name, which stands for nothing",
    text: withPrincipal({ qcs: ["qcs::cam::uin/1:uin/*"] }),
    options: bucket,
    path: "/statement/0/principal/qcs/0",
    at: "1:113",
    covers: '"qcs::cam::uin/1:uin/*"',
    severity: "warning",
  },
  {
    rule: "principal-malformed",
    what: "a placeholder",
    text: withPrincipal({ qcs: ["qcs::cam::uin/<OwnerUin>:uin/<SubUin>"] }),
    options: bucket,
    path: "/statement/0/principal/qcs/0",
    at: "1:113",
    covers: '"qcs::cam::uin/<OwnerUin>:uin/<SubUin>"',
    severity: "error",
  },
];
