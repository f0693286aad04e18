/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { decodePolicyOrThrow, type Policy, type Principal, withoutNamePrefix } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { asrExamples } from "../../examples/asr.js";
import { bucketExamples } from "../../examples/bucket.js";
import { cosApi } from "../../examples/cos-api.js";
import { cosLeastPrivilege } from "../../examples/cos-least-privilege.js";
import { cvmExamples } from "../../examples/cvm.js";
import { roleExamples } from "../../examples/roles.js";
import { sessionExamples } from "../../examples/session.js";
import { tagExamples } from "../../examples/tags.js";
import { trustExamples } from "../../examples/trust.js";
import { vpcExamples } from "../../examples/vpc.js";
import { published } from "./published.js";

const subjects: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  "COS, single operations": cosApi,
  "COS, least privilege": cosLeastPrivilege,
  buckets: bucketExamples,
  session: sessionExamples,
  trust: trustExamples,
  roles: roleExamples,
  tags: tagExamples,
  VPC: vpcExamples,
  CVM: cvmExamples,
  ASR: asrExamples,
};

const examples = Object.values(subjects).flatMap((subject) => Object.entries(subject));

const written = (policy: Policy): Policy => decodePolicyOrThrow(JSON.stringify(policy));
const found = (id: string): Policy => decodePolicyOrThrow(published.get(id) ?? `no document ${id}`);

/** The root principal as the service rewrites it (598/10606). */
const withoutRoot = (name: string): string => name.replace(/uin\/(\d+):root$/, "uin/$1:uin/$1");

const spelledPrincipal = (principal: Principal): Principal =>
  principal === "*"
    ? principal
    : Object.fromEntries(Object.entries(principal).map(([type, names]) => [type, names.map(withoutRoot)]));

/**
 * A document in one spelling: actions without `name/`, which says nothing (598/10604), and the root as a user. The order of
 * elements stays.
 */
const spelled = (policy: Policy): Policy => ({
  ...policy,
  statement: policy.statement.map((statement) => ({
    ...statement,
    ...(statement.principal === undefined ? {} : { principal: spelledPrincipal(statement.principal) }),
    action: statement.action === "*" ? statement.action : statement.action.map(withoutNamePrefix),
  })),
});

/** The text without blanks around its signs, where it is written as `JSON.stringify` writes the policy that it gives. */
const canonicalText = (id: string): string | undefined => {
  const text = JSON.stringify(JSON.parse(published.get(id) ?? "null"));
  return text === JSON.stringify(found(id)) ? text : undefined;
};

const isAlike = (id: string, policy: Policy): boolean => isDeepStrictEqual(written(policy), found(id));

/** How often the examples take a text that no catalog has: actions, resources, keys. */
const escapes = (): readonly number[] => {
  const folder = new URL("../../examples/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const all = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
  const forms = [/\baction\("/g, /(?<!\.)\bresource\("/g, /\bconditionKey\("/g];
  return forms.map((form) => all.match(form)?.length ?? 0);
};

describe.each(Object.entries(subjects))("examples of %s", (_, subject) => {
  it.each(Object.entries(subject))("%s is the published document", (id, policy) => {
    expect(spelled(written(policy))).toEqual(spelled(found(id)));
  });
});

describe("the examples", () => {
  it("are of a document each", () => {
    const ids = examples.map(([id]) => id);
    expect(ids.filter((id) => !published.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => JSON.stringify(found(id)))).size).toBe(ids.length);
  });

  const canonical = examples.filter(([id]) => canonicalText(id) !== undefined);

  it.each(canonical)("%s is the published text", (id, policy) => {
    expect(JSON.stringify(spelled(policy))).toBe(JSON.stringify(spelled(JSON.parse(canonicalText(id) ?? ""))));
  });

  it("are as many as is said of them", () => {
    const alike = examples.filter(([id, policy]) => isAlike(id, policy));
    expect([examples.length, alike.length, canonical.length]).toEqual([106, 45, 26]);
    expect(escapes()).toEqual([3, 4, 2]);
  });
});
