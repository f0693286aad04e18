declare const phantom: unique symbol;

/** Facts that live in the type alone; no value ever has this property. `Tag` keeps actions, resources and keys apart. */
export interface Phantom<Tag extends string, Facts> {
  readonly [phantom]: { readonly tag: Tag; readonly facts: Facts };
}
