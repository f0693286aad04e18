import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Buckets that are reached from two networks (436/11714). */
export const cosOffice: Workspace = example(
  [
    {
      name: "from-two-networks",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cos:*"],
            resource: "*",
            condition: { ip_equal: { "qcs:ip": ["192.168.1.0/24", "192.168.2.0/24"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/a"],
    facts: [{ key: "qcs:ip", state: "given", values: ["192.168.2.77"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/a"],
        facts: [{ key: "qcs:ip", state: "given", values: ["192.168.3.1"] }],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/a"],
        facts: [{ key: "qcs:ip", state: "unknown", values: [] }],
      },
      expected: "unknown",
    },
  ],
);
