/** What there is to learn from, in the order in which it is offered. */
export const learnPages = ["examples", "catalogs", "roles", "reference"] as const;
export type LearnPage = (typeof learnPages)[number];

/** What is open under "Learn", so that a link opens the same place. */
export interface LearnPlace {
  readonly page: LearnPage;
  /** The service whose catalog is open; empty for the list of all. */
  readonly service: string;
  /** The role or preset policy that is open; empty for the list. */
  readonly role: string;
  /** What is searched for on the page. */
  readonly search: string;
}

/** The first page, with nothing open. */
export const learnStart: LearnPlace = { page: "examples", service: "", role: "", search: "" };
