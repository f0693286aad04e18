import { describe, expect, it } from "vitest";
import { type Case, explainCase } from "../../src/index.js";
import { openPointTable } from "../../src/readings/table.js";
import { readCases } from "../fixture.js";
import { sharedOutcomes } from "./shared-outcomes.js";

/** Contradictions that the documents themselves settle are not in the table. */
const isOpenPoint = (tag: string): boolean => /^[UA]-\d+$/.test(tag) || Object.hasOwn(openPointTable(), tag);

const shared = new Map(sharedOutcomes.flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)));

const tagsOf = (one: Case): readonly string[] =>
  explainCase(one)
    .notes.map(({ rule }) => rule)
    .filter((rule) => Object.hasOwn(openPointTable(), rule));

const pinned = ["open-points.json", "open-points-layers.json"]
  .flatMap(readCases)
  .filter(({ tag = "" }) => isOpenPoint(tag));

describe("a case that pins a reading", () => {
  it.each(pinned)("$tag $id is noted, or has the same answer in every reading", (one) => {
    const isNoted = tagsOf(one).some((rule) => rule === one.tag);
    expect(isNoted ? undefined : one.id).toBe(shared.has(one.id) ? one.id : undefined);
  });

  it("is listed once where the answer is shared", () => {
    const ids = sharedOutcomes.flatMap(([, list]) => list);
    const known = new Set(pinned.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it("is listed under its own tag", () => {
    for (const { id, tag } of pinned) expect(shared.get(id) ?? tag).toContain(tag);
  });
});

/** Documented cases whose answer rests on a choice all the same. */
const documented: Readonly<Record<string, readonly string[]>> = {
  // another page speaks of resources that carry all tags of a list (598/35596)
  "tag-any-second": ["C-24"],
  // the page grants PutBucket in a bucket policy, which another page says cannot be (436/46206, 436/45235)
  "cos-reqtag-any-both": ["A-43"],
  "cos-reqtag-any-extra": ["A-43"],
  "cos-reqtag-all-both": ["A-43"],
  // the documented anomalies of 436/35240, 598/58417 and 436/45235
  "deny-anyone-signed": ["C-34"],
  "deny-anonymous-allow-user": ["C-34"],
  "root-putbucketpolicy": ["C-36"],
};

describe("a documented case", () => {
  it.each(["identity-cases.json", "layer-cases.json"].flatMap(readCases))("$id rests on no open point", (one) => {
    expect(tagsOf(one)).toEqual(documented[one.id] ?? []);
  });
});

/** Cases about settled rules that a page contradicts, or that use an open point beside what they are about. */
const others: Readonly<Record<string, readonly string[]>> = {
  "doc-prefix": ["C-12"],
  "dir-star-not-dir": ["C-12"],
  "tag-ampersand-in-value": ["A-30"],
  "action-case": ["C-8"],
  "service-case": ["C-8"],
  "key-case": ["C-17"],
  "unknown-key-mfa-alias": ["C-31"],
  "two-unknown-allows": ["A-34"],
  "session-covers-root": ["U-3"],
  "principal-keys-ored": ["A-41"],
  "one-bucket-two-objects-one-denied": ["A-12"],
  "one-bucket-two-spellings": ["C-15"],
  "owner-without-app-id": ["A-11"],
  "scp-unknown": ["A-34"],
  "bucket-deny-unknown": ["A-12"],
  "bucket-effect-capitals": ["A-12"],
  "date-no-zone": ["A-25"],
  "ip-noise": ["A-23"],
  "ip-noise-negative": ["A-23"],
  "ip-noise-beside-match": ["A-23"],
  "ip-noise-negative-beside-match": ["U-1"],
};

describe("a case of a settled rule", () => {
  const settled = ["open-points.json", "open-points-layers.json"]
    .flatMap(readCases)
    .filter(({ tag = "" }) => !isOpenPoint(tag));

  it.each(settled)("$tag $id rests on no other open point than those listed", (one) => {
    expect(tagsOf(one)).toEqual(others[one.id] ?? []);
  });
});
