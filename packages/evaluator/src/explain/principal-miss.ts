import { type Effect, type Principal, type PrincipalType, principalTypes, quote } from "@camwright/core";
import { compilePrincipal, matchesPrincipal, type PrincipalPlace } from "../match/principal.js";
import type { Caller } from "../request.js";
import { type Found, nearest, type PrincipalMissReason } from "./miss.js";
import { below, named, sample, sharedStart } from "./sample.js";

/** Who asks, and what a principal of this statement would have to be. */
export interface AskedPrincipal {
  readonly caller: Caller;
  readonly effect: Effect;
  readonly place: PrincipalPlace;
  /** The index of the resource in the request, where it has several. */
  readonly index: number | undefined;
}

/** A name of a principal map. */
interface Name {
  readonly type: PrincipalType;
  readonly text: string;
  readonly path: string;
}

const namesOf = (principal: Principal | undefined, path: string): readonly Name[] =>
  principal === undefined || principal === "*"
    ? []
    : principalTypes.flatMap((type) =>
        (principal[type] ?? []).map((text, index) => ({ type, text, path: below(below(path, type), index) })),
      );

type Kind = readonly [reason: PrincipalMissReason, kind: number];

const exactKind = (text: string): Kind => (text.includes("*") ? ["wildcard", 3] : ["name-differs", 3]);

const kindOf = ({ type, text }: Name, { caller }: AskedPrincipal): Kind => {
  const [name] = compilePrincipal({ [type]: [text] }).names;
  if (name?._tag === "everyone") return ["unsigned-only", 0];
  if (caller.type === "anonymous") return ["caller-unsigned", 5];
  if (name === undefined || name._tag === "exact") return exactKind(text);
  if (caller.type === "service") return ["name-differs", 5];
  if (caller.ownerUin !== name.ownerUin) return ["account-differs", 4];
  if (name._tag === "root") return ["root-alone", 1];
  return name._tag === "user" ? ["user-differs", 2] : ["group-differs", 2];
};

const says: Readonly<Record<PrincipalMissReason, string>> = {
  "user-differs": "is another user",
  "group-differs": "is a group in which the caller is not known to be",
  "root-alone": "is the root account alone",
  "unsigned-only": "in a deny binds unsigned callers alone",
  "caller-unsigned": "is somebody who signs",
  "account-differs": "is of another account",
  "name-differs": "is another name",
  wildcard: "has a star, which is no wildcard in a name",
  "nobody-named": "names nobody",
};

/** What a request says of its caller. */
const nameOf = ({ qcs, service, type, ownerUin, uin }: Caller): string => {
  if (qcs !== undefined || service !== undefined) return qcs ?? service ?? "";
  if (ownerUin === undefined) return type;
  return `qcs::cam::uin/${ownerUin}:${uin === undefined ? type : `uin/${uin}`}`;
};

const foundAt = ({ text, path }: Name, count: number, [reason, kind]: Kind, asked: AskedPrincipal): Found => {
  const name = nameOf(asked.caller);
  return {
    element: "principal",
    certain: true,
    tell: () => ({
      element: "principal",
      reason,
      certain: true,
      path,
      patterns: reason === "nobody-named" ? [] : sample([text]),
      patternCount: count,
      values: sample([name]),
      valueCount: 1,
      ...(asked.index === undefined ? {} : { resource: asked.index }),
      message:
        reason === "nobody-named"
          ? "the statement names nobody"
          : `the caller is ${quote(name)}, and ${named(text, count)} ${says[reason]}`,
    }),
    kind,
    shared: sharedStart(text, name),
  };
};

/** The name of a `principal` element that comes nearest to the caller, where none is the caller's. */
export const principalMiss = (
  principal: Principal | undefined,
  path: string,
  asked: AskedPrincipal,
): Found | undefined => {
  if (matchesPrincipal(compilePrincipal(principal), asked.caller, asked.effect, asked.place)) return undefined;
  const names = namesOf(principal, path);
  const nobody: Name = { type: "qcs", text: "", path };
  return (
    nearest(names.map((name) => foundAt(name, names.length, kindOf(name, asked), asked))) ??
    foundAt(nobody, 0, ["nobody-named", 6], asked)
  );
};
