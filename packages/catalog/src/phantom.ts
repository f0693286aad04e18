declare const phantom: unique symbol;

/**
 * Facts that live in the type alone; no value ever has this property. `Tag` keeps condition keys and whatever else carries
 * facts apart. It is no interface, of which the compiler would make a second type for each text that carries one.
 */
export type Phantom<Tag extends string, Facts> = {
  readonly [phantom]: { readonly tag: Tag; readonly facts: Facts };
};
