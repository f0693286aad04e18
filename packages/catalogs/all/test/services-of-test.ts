import type { SdkCatalog } from "../src/index.js";

/** The modules of a service. */
export const actionsOf = async (
  service: string,
): Promise<{ readonly constants: Readonly<Record<string, string>>; readonly catalog: SdkCatalog }> => {
  const constants: Readonly<Record<string, string>> = await import(`../src/generated/actions/${service}.ts`);
  const metadata: { readonly catalog: SdkCatalog } = await import(`../src/generated/metadata/${service}.ts`);
  return { constants, catalog: metadata.catalog };
};
