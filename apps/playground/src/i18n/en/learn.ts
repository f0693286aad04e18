/** Texts of what there is to learn. */
export const learn = {
  title: "Examples",
} as const;
