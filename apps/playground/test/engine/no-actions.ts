import type { SearchActions } from "../../src/engine/compose/search-actions.js";

/** A search that finds nothing, for tests that are about something else. */
export const noActions: SearchActions = async () => ({ services: [], actions: [], total: 0, read: 0, of: 0 });
