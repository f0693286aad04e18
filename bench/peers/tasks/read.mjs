import { decodePolicy } from "@camwright/core";
import { validateIdentityPolicy } from "@cloud-copilot/iam-policy";
import { policies } from "../../policies.mjs";
import { sets } from "../../sets.mjs";
import { sink } from "../../sink.mjs";
import { awsPolicy } from "../aws.mjs";

const validated = (text) => {
  const errors = validateIdentityPolicy(JSON.parse(text));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return errors;
};
const decoded = (text) => {
  const policy = decodePolicy(text);
  if (policy._tag === "Left") throw new Error(JSON.stringify(policy.left));
  return policy;
};

const same = (policy) => policy;
const readers = {
  parse: { render: same, read: (text) => JSON.parse(text) },
  camwright: { render: same, read: decoded },
  "parse-aws": { render: awsPolicy, read: (text) => JSON.parse(text) },
  "iam-policy": { render: awsPolicy, read: validated },
};

/** Reads the policies of (b), or the same in the language of AWS. */
export const prepare = ({ reader }) => {
  const { render, read } = readers[reader];
  const texts = policies(sets.b).map((policy) => JSON.stringify(render(policy)));
  return {
    pieces: texts.length,
    run: () => {
      for (const text of texts) sink.value = read(text);
    },
  };
};
