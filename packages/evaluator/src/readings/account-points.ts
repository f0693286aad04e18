import type { SixSegments } from "@camwright/core";
import { splitSegments } from "@camwright/core";
import type { Layer } from "../decision.js";
import { accountsOf, namesOf } from "../match/request-resource.js";
import type { OpenPoint } from "./point.js";
import type { Placed, Question } from "./question.js";
import { bySegments } from "./resource-points.js";
import { matchingResources, type OtherResource, type Rewriting } from "./rewrite.js";

const nothing: readonly string[] = [];

const isForeign = ({ resource }: Question): boolean => !resource.isOwn;

const isEmptyAccount = (entry: string): boolean => entry === "*" || splitSegments(entry)[4] === "";

/** `*` and empty accounts of some layers as the caller's own account alone. */
const ownAlone =
  (...layers: readonly Layer[]): OtherResource =>
  (entry, { layer }, question) =>
    layers.includes(layer) && isForeign(question) && isEmptyAccount(entry) ? nothing : undefined;

const denyNotBeyond: OtherResource = (entry, { layer, statement }, question) =>
  layer === "identity" && statement.effect === "deny" && entry === "*" && isForeign(question) ? nothing : undefined;

const emptyInBucket = bySegments(({ account }, { layer }, question) =>
  layer === "bucket" && account === "" && isForeign(question) ? nothing : undefined,
);

const starLayers: ReadonlySet<Layer> = /* @__PURE__ */ new Set(["identity", "boundary", "session", "scp"]);

const starNotBeyond = bySegments(({ account }, { layer }, question) =>
  account === "*" && starLayers.has(layer) && isForeign(question) ? nothing : undefined,
);

const noAccountGlob = bySegments(({ account }) => (account !== "*" && account.includes("*") ? nothing : undefined));

const withAccount = (question: Question, account: string): Question => {
  const segments = splitSegments(question.resourceText);
  const resource = [...segments.slice(0, 4), account, ...segments.slice(5)].join(":");
  return { ...question, request: { ...question.request, resource } };
};

const hasEmptyAccount = ({ resource, resourceText }: Question): boolean =>
  resource.segments !== undefined && splitSegments(resourceText)[4] === "";

/** An account that nobody has. */
const nobody = "uin/-";

const emptyIsNobodys: Rewriting = (question) => (hasEmptyAccount(question) ? withAccount(question, nobody) : undefined);

const emptyIsCallers: Rewriting = (question) => {
  const { resourceOwner, ...request } = question.request;
  return resourceOwner !== undefined && resourceOwner !== null && hasEmptyAccount(question)
    ? { ...question, request }
    : undefined;
};

const kindOf = (account: string): string => account.split("/", 1)[0] ?? "";

/** Whether an account may be that of the resource under a name of the other kind: nobody says what its name of that kind is. */
const mayBeSame = ({ account }: SixSegments, { resource, request }: Question): boolean => {
  const accounts = accountsOf(resource, request.principal);
  if (!/^ui[nd]\/[^*]+$/.test(account) || accounts.length === 0) return false;
  const known = [namesOf(request.principal), namesOf(request.resourceOwner ?? {})].find((names) =>
    names.includes(account),
  );
  const kinds = new Set(accounts.map(kindOf));
  return ![account, ...(known ?? [])].some((name) => kinds.has(kindOf(name)));
};

const samePair = bySegments((segments, _: Placed, question) =>
  mayBeSame(segments, question) ? [`qcs::${segments.service}:${segments.region}:*:${segments.path}`] : undefined,
);

/** The points about the account of a resource. */
export const accountPoints = (): {
  readonly [tag in "A-2" | "A-3" | "A-4" | "A-6" | "A-7" | "A-8" | "A-9"]: OpenPoint;
} => ({
  "A-2": {
    question: "a deny on `*` and a resource of another account",
    reading: "reached",
    others: [matchingResources(denyNotBeyond)],
  },
  "A-3": {
    question: "`*` or an empty account in a boundary or session policy and a resource of another account",
    reading: "reached",
    others: [matchingResources(ownAlone("boundary", "session"))],
  },
  "A-4": {
    question: "`*` or an empty account in a service control policy and a caller of another account",
    reading: "any account",
    others: [matchingResources(ownAlone("scp"))],
  },
  "A-6": {
    question: "a resource that is asked about with an empty account",
    reading: "the caller's own, unless the request names the owner",
    others: [emptyIsNobodys, emptyIsCallers],
  },
  "A-7": {
    question: "stars in the account of a resource",
    reading: "match any account of that form",
    others: [matchingResources(starNotBeyond), matchingResources(noAccountGlob)],
  },
  "A-8": {
    question: "`uid/…` and `uin/…` of an account that are not known to be a pair",
    reading: "different accounts",
    others: [matchingResources(samePair)],
  },
  "A-9": {
    question: "an empty account in a bucket policy and a caller of another account",
    reading: "the account of the bucket",
    others: [matchingResources(emptyInBucket)],
  },
});
