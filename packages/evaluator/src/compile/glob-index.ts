import { compileGlob, type Glob, isPlain, matchesGlob } from "../match/glob.js";

/** A pattern with a star, and what stands under it. */
interface Open<Shelf> {
  readonly glob: Glob;
  readonly shelf: Shelf;
}

/** One step of a tree of leading texts: the patterns that begin so, and how texts that begin with it go on. */
interface PrefixNode<Shelf> {
  /** What this step adds to the text of the node above. */
  label: string;
  /** The length of the label, beside it so that the text itself is looked at only where it must be. */
  size: number;
  /** What stands under the pattern that is this beginning with one star. */
  all: Shelf | undefined;
  /** The other patterns that have two characters or more after their last star, by {@link endCode}. */
  byEnd: Map<number, Open<Shelf>[]> | undefined;
  /** Those that have fewer. */
  others: Open<Shelf>[] | undefined;
  /** By the first character code of their labels, which differ. */
  children: Map<number, PrefixNode<Shelf>> | undefined;
}

/**
 * Values by patterns. A text finds those under itself, and meets of the patterns with a star those alone that begin like it.
 * Values under one pattern share a shelf.
 */
export interface GlobIndex<Shelf> {
  readonly exact: ReadonlyMap<string, Shelf>;
  readonly root: Readonly<PrefixNode<Shelf>>;
}

const nodeOf = <Shelf>(label: string): PrefixNode<Shelf> => ({
  label,
  size: label.length,
  all: undefined,
  byEnd: undefined,
  others: undefined,
  children: undefined,
});

const sharedLength = (label: string, text: string, at: number): number => {
  let length = 0;
  while (length < label.length && label.charCodeAt(length) === text.charCodeAt(at + length)) length += 1;
  return length;
};

/** Puts a node between a node and its child, where the label of the child goes on differently from a text. */
const split = <Shelf>(
  children: Map<number, PrefixNode<Shelf>>,
  child: PrefixNode<Shelf>,
  length: number,
): PrefixNode<Shelf> => {
  const middle = nodeOf<Shelf>(child.label.slice(0, length));
  child.label = child.label.slice(length);
  child.size = child.label.length;
  middle.children = new Map([[child.label.charCodeAt(0), child]]);
  children.set(middle.label.charCodeAt(0), middle);
  return middle;
};

/** The node of a text, which is made if it is not there. */
const nodeAt = <Shelf>(root: PrefixNode<Shelf>, text: string): PrefixNode<Shelf> => {
  let node = root;
  let at = 0;
  while (at < text.length) {
    node.children ??= new Map();
    const child = node.children.get(text.charCodeAt(at));
    if (child === undefined) {
      const leaf = nodeOf<Shelf>(text.slice(at));
      node.children.set(text.charCodeAt(at), leaf);
      return leaf;
    }
    const length = sharedLength(child.label, text, at);
    node = length === child.label.length ? child : split(node.children, child, length);
    at += length;
  }
  return node;
};

/** Values by key. */
export const grouped = <A, Key>(values: Iterable<A>, keyOf: (value: A) => Key): ReadonlyMap<Key, readonly A[]> => {
  const groups = new Map<Key, A[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
};

/** A number for the last two characters of a text; texts that end alike have the same. */
const endCode = (text: string): number =>
  text.charCodeAt(text.length - 2) * 0x1_00_00 + text.charCodeAt(text.length - 1);

const putOpen = <Shelf>(root: PrefixNode<Shelf>, glob: Glob, shelf: Shelf): void => {
  const node = nodeAt(root, glob.start);
  const { end = "", middle } = glob;
  if (end === "" && middle.length === 0) node.all = shelf;
  else if (end.length < 2) {
    node.others ??= [];
    node.others.push({ glob, shelf });
  } else {
    node.byEnd ??= new Map();
    const known = node.byEnd.get(endCode(end));
    if (known === undefined) node.byEnd.set(endCode(end), [{ glob, shelf }]);
    else known.push({ glob, shelf });
  }
};

/** Makes an index of values by the texts of their patterns; a shelf is made of the values under one pattern. */
export const indexByGlob = <A, Shelf>(
  values: readonly A[],
  patternOf: (value: A) => string,
  shelve: (values: readonly A[]) => Shelf,
): GlobIndex<Shelf> => {
  const exact = new Map<string, Shelf>();
  const root = nodeOf<Shelf>("");
  for (const [pattern, group] of grouped(values, patternOf)) {
    const glob = compileGlob(pattern);
    if (isPlain(glob)) exact.set(pattern, shelve(group));
    else putOpen(root, glob, shelve(group));
  }
  return { exact, root };
};

/** The node below a node on the way to a text of which so much is behind; `undefined` where the text goes another way. */
const childOn = <Shelf>(
  { children }: Readonly<PrefixNode<Shelf>>,
  text: string,
  at: number,
): PrefixNode<Shelf> | undefined => {
  const child = children?.get(text.charCodeAt(at));
  if (child === undefined) return undefined;
  // The first character is known to be the same.
  return child.size === 1 || text.startsWith(child.label, at) ? child : undefined;
};

/** Looks at a shelf; true ends the visit. */
export type See<Shelf, Context> = (shelf: Shelf, context: Context) => boolean;

const visitOpen = <Shelf, Context>(
  open: readonly Open<Shelf>[] | undefined,
  text: string,
  see: See<Shelf, Context>,
  context: Context,
): boolean => {
  if (open === undefined) return false;
  for (const { glob, shelf } of open) if (matchesGlob(glob, text) && see(shelf, context)) return true;
  return false;
};

/** Visits the shelves of the patterns that match a text, until one ends the visit; whether one did. */
export const visit = <Shelf, Context>(
  { exact, root }: GlobIndex<Shelf>,
  text: string,
  see: See<Shelf, Context>,
  context: Context,
): boolean => {
  const same = exact.get(text);
  if (same !== undefined && see(same, context)) return true;
  // Not a number for a text of one character, which no pattern of two ends like.
  const end = endCode(text);
  let at = 0;
  for (let node: PrefixNode<Shelf> | undefined = root; node !== undefined; node = childOn(node, text, at)) {
    at += node.size;
    const { all, byEnd, others } = node;
    if (all !== undefined && see(all, context)) return true;
    if (byEnd !== undefined && visitOpen(byEnd.get(end), text, see, context)) return true;
    if (others !== undefined && visitOpen(others, text, see, context)) return true;
  }
  return false;
};
