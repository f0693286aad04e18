/** A place in a text that is filled in from the caller: `${name}`. */
interface Variable {
  readonly name: string;
}

/** A text with variables: single characters and variables in their order. */
export type Template = readonly (string | Variable)[];

/**
 * The template that a text writes. A variable reaches from `${` to the next `}`; a `${` that is never closed is plain text.
 */
export function templateOf(text: string): Template {
  const template: (string | Variable)[] = [];
  let rest = text;
  while (rest !== "") {
    const end = rest.startsWith("${") ? rest.indexOf("}") : -1;
    if (end > 0) {
      template.push({ name: rest.slice(2, end) });
      rest = rest.slice(end + 1);
    } else {
      template.push(rest.charAt(0));
      rest = rest.slice(1);
    }
  }
  return template;
}

/** The names of the variables in a template. */
export function variablesIn(template: Template): readonly string[] {
  return template.flatMap((symbol) => (typeof symbol === "string" ? [] : [symbol.name]));
}
