import type { ActionSet } from "@camwright/catalog";
import type { SdkCatalog } from "../src/index.js";

type Texts = Readonly<Record<string, string>>;

/** What chooses among the actions of a service; where there are none of a level, or several prefixes, not all of it. */
interface Choosing {
  readonly like: (pattern: string) => ActionSet;
  readonly level?: (level: string) => ActionSet;
  readonly action?: (name: string) => string;
}

/** The modules of a service. */
export const actionsOf = async (
  service: string,
): Promise<{ readonly constants: Texts; readonly catalog: SdkCatalog; readonly choosing: Choosing }> => {
  const constants: Texts = await import(`../src/generated/actions/${service}.ts`);
  const metadata: { readonly catalog: SdkCatalog } = await import(`../src/generated/metadata/${service}.ts`);
  const choosing: Choosing = await import(`../src/generated/services/${service}.ts`);
  return { constants, catalog: metadata.catalog, choosing };
};
