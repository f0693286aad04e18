import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Each user's own queues, by a variable (598/10607). */
export const variables: Workspace = example(
  [
    {
      name: "own-queues",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: "cmqtopic:*", resource: "qcs::cmqtopic:::topicName/uin/${uin}/*" },
          { effect: "allow", action: "cmqqueue:*", resource: "qcs::cmqqueue:::queueName/uin/${uin}/*" },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/1000001:uin/125000000",
    action: "cmqqueue:SendMessage",
    resources: ["qcs::cmqqueue:ap-chengdu:uin/1000001:queueName/uin/125000000/q1"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/1000001:uin/125000001",
        action: "cmqqueue:SendMessage",
        resources: ["qcs::cmqqueue:ap-chengdu:uin/1000001:queueName/uin/125000000/q1"],
      },
      expected: "deny",
    },
  ],
);
