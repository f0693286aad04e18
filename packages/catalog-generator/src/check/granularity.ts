import { type Check, each } from "./report.js";

/** Only an action of resource granularity lists resource types, so that what is unknown stays unknown. */
export const checkGranularity: Check = (facts) =>
  each("/actions", facts.actions, (it) =>
    it.granularity !== "resource" && it.resource_types.length > 0
      ? [`\`${it.name}\` lists resource types at granularity ${it.granularity}`]
      : [],
  );
