/** One of a kind or a list of them. */
export type OneOrMore<Item> = Item | readonly Item[];

/** What is listed, as a union; a single value is itself. */
export type Listed<Element> = Element extends readonly unknown[] ? Element[number] : Element;
