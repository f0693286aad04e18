/** Texts of the comparison. */
export const compare = {
  title: "Two documents",
  base: "Before",
  next: "After",
  relation: {
    equivalent: "Both allow the same requests",
    narrower: "It allows less, and nothing else",
    broader: "It allows more, and takes nothing away",
    incomparable: "It allows some requests that were refused, and refuses some that were allowed",
    unknown: "It cannot be proven either way",
  },
  gained: "Gained",
  lost: "Lost",
  open: "Ask this request",
  kinds: "The policy of a bucket or of a role is compared with one of its own kind",
} as const;
