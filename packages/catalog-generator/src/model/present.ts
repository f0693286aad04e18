type Required<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** An object without the properties that are `undefined`. */
export const present = <T extends object>(value: T): Required<T> & Optional<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Required<T> & Optional<T>;
