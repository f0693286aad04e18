/** Forms that a text can have, each with a name and a test. A text may have several. */
export type Forms = Readonly<Record<string, RegExp>>;

/** The names of the forms that a text has, after the name of the place where it stands. */
export function formsOf(place: string, forms: Forms, text: string): readonly string[] {
  return Object.entries(forms)
    .filter(([, test]) => test.test(text))
    .map(([name]) => `${place}: ${name}`);
}

/** All names that {@link formsOf} may give. */
export function namesOf(place: string, forms: Forms): readonly string[] {
  return Object.keys(forms).map((name) => `${place}: ${name}`);
}
