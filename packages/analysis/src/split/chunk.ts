import { hashOf } from "./hash.js";

/** Something that is put into groups, in its order. */
export interface Item {
  readonly size: number;
  /** By this it is decided where a group begins. */
  readonly mark: string;
}

/** A group is at least this full before the next begins, as far as its items let it. */
const leastFull = 0.7;

/** Where the group that begins at `start` ends: after it the item with the smallest hash begins the next, among those that may. */
const endOf = (items: readonly Item[], hashes: readonly number[], start: number, room: number): number => {
  let size = 0;
  let end = start;
  let best: number | undefined;
  while (end < items.length) {
    const next = items[end]?.size ?? 0;
    if (end > start && size + next > room) return best ?? end;
    size += next;
    end += 1;
    if (size < room * leastFull || size > room || end === items.length) continue;
    if (best === undefined || (hashes[end] ?? 0) < (hashes[best] ?? 0)) best = end;
  }
  return end;
};

/**
 * Puts items into groups no larger than `room`, in their order. Groups begin where the items themselves say so, by a hash, so that
 * after an item that was added or removed the groups are soon the same again. An item larger than `room` is a group of its own.
 */
export const chunksOf = <A extends Item>(items: readonly A[], room: number): readonly (readonly A[])[] => {
  const hashes = items.map(({ mark }) => hashOf(mark));
  const groups: (readonly A[])[] = [];
  let start = 0;
  while (start < items.length) {
    const end = endOf(items, hashes, start, room);
    groups.push(items.slice(start, end));
    start = end;
  }
  return groups;
};
