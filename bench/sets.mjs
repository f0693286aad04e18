import { byTree } from "./by-hand/by-tree.mjs";
import { policies, requests } from "./policies.mjs";

/** What is decided about: policies of 20 services, more like them, and some that favour one kind of index or another. */
export const sets = {
  a: { title: "(a) 1 policy × 3 statements", seed: 1, count: 1, statements: 3, actions: 3 },
  b: { title: "(b) 20 policies × 10 statements × 10 actions", seed: 2, count: 20, statements: 10, actions: 10 },
  c: { title: "(c) 200 policies × 20 statements", seed: 3, count: 200, statements: 20, actions: 3 },
  "c-skew": { title: "(c-skew) 85 % on 2 services", seed: 4, count: 200, statements: 20, actions: 3, skew: 0.85 },
  star: { title: "(star) half of the allows on `*`", seed: 5, count: 200, statements: 20, actions: 3, star: 0.5 },
};

/** Numbers of policies of three statements. */
export const growth = [1, 10, 100, 1000, 4000];

export const grown = (count) => ({ title: `${count} policies`, seed: 6, count, statements: 3, actions: 3 });

/** A set's policies, with requests that are half allowed, three in ten denied by default and two in ten explicitly. */
export const questions = (set, size) => {
  const given = policies(set);
  return { given, asked: requests({ seed: set.seed, policies: given, size, reasonOf: byTree(given) }) };
};
