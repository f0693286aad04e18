/** Texts of the kept requests. */
export const suite = {
  title: "Kept requests",
  none: "Keep requests to ask them all at once",
  expected: "shall be",
  open: "Open {{name}}",
  drop: "Forget {{name}}",
  passed: "as expected",
  failed: "is {{decision}}",
  unfinished: "is unfinished",
  save: "Save the requests as a file",
} as const;
