import { type Catalogs, noCatalogs } from "@camwright/lint";

/** The facts that the page has about services: none yet, so that rules which need some say nothing. */
export const loadCatalogs = (): Promise<Catalogs> => Promise.resolve(noCatalogs);
