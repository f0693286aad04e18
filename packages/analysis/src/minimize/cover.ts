import {
  type ActionPattern,
  currentCosPath,
  hasVariable,
  longRegion,
  parseAction,
  parseResource,
  type SixSegments,
} from "@camwright/core";
import { compileGlob, type Glob, matchesGlob } from "@camwright/evaluator";

/** Says of two entries of one element what their words alone show. */
export interface Entries {
  /** Whether one has everything that the other has. */
  readonly covers: (wide: string, narrow: string) => boolean;
  /** Whether both may have something in common; cheap, and never wrong where it says no. */
  readonly mayMeet: (one: string, other: string) => boolean;
}

/** Says of the entries of both elements what their words alone show; what was read once is kept. */
export interface Words {
  readonly action: Entries;
  readonly resource: Entries;
  /** Whether a text with stars matches all that another one does. */
  readonly like: (wide: string, narrow: string) => boolean;
}

const kept = <A>(make: (text: string) => A): ((text: string) => A) => {
  const known = new Map<string, A>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
};

/** No text of a policy has this character, so that a pattern matches it by a star alone. */
const foreign = "\u0000";

interface Pattern {
  readonly text: string;
  readonly isPlain: boolean;
  readonly glob: Glob;
  /** A text that this pattern matches and that only patterns match which match all that it does. */
  readonly example: string;
  readonly start: string;
  readonly end: string;
}

const patternOf = (text: string): Pattern => ({
  text,
  isPlain: !text.includes("*"),
  glob: compileGlob(text),
  example: text.replace(/\*+/g, foreign),
  start: text.split("*", 1)[0] ?? "",
  end: text.slice(text.lastIndexOf("*") + 1),
});

/** Whether a pattern matches everything that another one does. */
const isWider = (wide: Pattern, narrow: Pattern): boolean =>
  wide.text === narrow.text || (!wide.isPlain && matchesGlob(wide.glob, narrow.example));

/** Whether two patterns may match one text, by their ends. */
const mayMeet = (one: Pattern, other: Pattern): boolean => {
  if (one.isPlain && other.isPlain) return one.text === other.text;
  if (one.isPlain) return matchesGlob(other.glob, one.text);
  if (other.isPlain) return matchesGlob(one.glob, other.text);
  return (
    (one.start.startsWith(other.start) || other.start.startsWith(one.start)) &&
    (one.end.endsWith(other.end) || other.end.endsWith(one.end))
  );
};

type Patterns = (text: string) => Pattern;

const readAction = (text: string): ActionPattern | { readonly _tag: "malformed" } => {
  const parsed = parseAction(text);
  return parsed._tag === "Left" ? { _tag: "malformed" } : parsed.right;
};

const actionEntries = (patterns: Patterns): Entries => {
  const read = kept(readAction);
  return {
    covers: (wide, narrow) => {
      const [by, of] = [read(wide), read(narrow)];
      if (of._tag === "malformed" || of._tag === "action-set" || by._tag === "malformed") return wide === narrow;
      if (by._tag === "action-set") return false;
      if (by._tag === "any" || of._tag === "any") return by._tag === "any";
      return (
        isWider(patterns(by.service), patterns(of.service)) && isWider(patterns(by.operation), patterns(of.operation))
      );
    },
    mayMeet: (one, other) => {
      const [left, right] = [read(one), read(other)];
      if (left._tag === "malformed" || right._tag === "malformed") return false;
      if (left._tag !== "operation" || right._tag !== "operation") return true;
      return (
        mayMeet(patterns(left.service), patterns(right.service)) &&
        mayMeet(patterns(left.operation), patterns(right.operation))
      );
    },
  };
};

interface Segments extends SixSegments {
  readonly _tag: "six-segments";
  readonly cosPath: string;
  readonly isTemplate: boolean;
}

/** A star is what an empty service or region means (C-9), regions have their newer names (C-10), and COS reads older paths (C-15). */
const readResource = (text: string): Segments | { readonly _tag: "any" } | { readonly _tag: "malformed" } => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left") return { _tag: "malformed" };
  if (parsed.right._tag === "any") return { _tag: "any" };
  const { service, region, account, path } = parsed.right;
  return {
    _tag: "six-segments",
    service: service === "" ? "*" : service,
    region: region === "" ? "*" : longRegion(region),
    account,
    path,
    cosPath: currentCosPath(path),
    isTemplate: hasVariable(path),
  };
};

const resourceEntries = (patterns: Patterns): Entries => {
  const read = kept(readResource);
  const wider = (wide: string, narrow: string): boolean => isWider(patterns(wide), patterns(narrow));
  const pathsCover = (by: Segments, of: Segments): boolean => {
    if (by.path === of.path) return true;
    if (by.isTemplate || of.isTemplate) return false;
    const asCos = wider(by.cosPath, of.cosPath);
    if (of.service === "cos") return asCos;
    return wider(by.path, of.path) && (asCos || !wider(of.service, "cos"));
  };
  // An empty account is the caller's own, which a star is as well.
  const accountCovers = (wide: string, narrow: string): boolean =>
    wide === "*" || wide === narrow || (wide !== "" && narrow !== "" && wider(wide, narrow));
  return {
    // The entry `*` of a grant reaches the caller's own account alone (436/32971), and without a variable's value nothing.
    covers: (wide, narrow) => {
      if (wide === narrow) return true;
      const [by, of] = [read(wide), read(narrow)];
      if (of._tag !== "six-segments" || by._tag === "malformed") return false;
      if (by._tag === "any") return of.account === "" && !of.isTemplate;
      return (
        wider(by.service, of.service) &&
        wider(by.region, of.region) &&
        accountCovers(by.account, of.account) &&
        pathsCover(by, of)
      );
    },
    mayMeet: (one, other) => {
      const [left, right] = [read(one), read(other)];
      if (left._tag === "malformed" || right._tag === "malformed") return false;
      if (left._tag === "any" || right._tag === "any") return true;
      if (!mayMeet(patterns(left.service), patterns(right.service))) return false;
      if (!mayMeet(patterns(left.region), patterns(right.region))) return false;
      if (left.isTemplate || right.isTemplate) return true;
      const isMet = mayMeet(patterns(left.path), patterns(right.path));
      return isMet || mayMeet(patterns(left.cosPath), patterns(right.cosPath));
    },
  };
};

/** What the words of entries show, with what was read once. */
export const wordsOf = (): Words => {
  const patterns = kept(patternOf);
  return {
    action: actionEntries(patterns),
    resource: resourceEntries(patterns),
    like: (wide, narrow) => isWider(patterns(wide), patterns(narrow)),
  };
};
