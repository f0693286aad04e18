import { resource } from "@camwright/builder";
import { type ResourceTypeFacts, regionUse, resourceTemplate, sixSegment } from "@camwright/catalog";
import { type Note, note, quote } from "../note.js";

/** The values of a template's parameters; an empty list or `undefined` where none is known. */
export type ValuesOf = (parameter: string) => readonly string[] | undefined;

/** Resources and what had to be assumed about them. */
export interface Written {
  readonly resources: readonly string[];
  readonly notes: readonly Note[];
}

/** How many resources of a type one call may name before they are written as one pattern: a policy has room for some dozens. */
const most = 200;

interface Place {
  readonly parameter: string;
  /** What stands for every value: an empty region means all of them (598/10606). */
  readonly any: "" | "*";
  /** Whether a text can stand there and be written in a policy. */
  readonly fits: (text: string) => boolean;
}

interface Values {
  readonly place: Place;
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
}

const namesIn = (template: string): readonly string[] =>
  Array.from(template.matchAll(/\$\{(\w+)\}/g), ([, name = ""]) => name);

const placesOf = (type: ResourceTypeFacts, template: string): readonly Place[] => {
  const parameters = [...new Set(namesIn(template))];
  const stars = Object.fromEntries(parameters.map((parameter) => [parameter, "*"]));
  const fits = (parameter: string, text: string): boolean => {
    try {
      return resource(sixSegment(template, { ...stars, [parameter]: text }, type.formats)) !== "";
    } catch {
      return false;
    }
  };
  return parameters.map((parameter) => ({
    parameter,
    any: template.split(":")[3] === `\${${parameter}}` ? "" : "*",
    // What looks like a variable would be read as one (598/10607).
    fits: (text) => !text.includes("${") && fits(parameter, text),
  }));
};

const missing = (place: Place, type: ResourceTypeFacts, subject: string): Values => {
  const message =
    place.any === ""
      ? `no region is known, so ${quote(type.id)} is allowed in all`
      : `${quote(place.parameter)} of ${quote(type.id)} is not known, so each is allowed`;
  return { place, texts: [place.any], notes: [note("missing-parameter", subject, message)] };
};

const starred = (text: string, subject: string): readonly Note[] =>
  text.includes("*")
    ? [note("star-in-value", subject, `the star in ${quote(text)} stands for any text in a policy`)]
    : [];

const known = (place: Place, given: readonly string[], subject: string): Values => ({
  place,
  texts: [...new Set(given.map((text) => (place.fits(text) ? text : place.any)))],
  notes: given.flatMap((text) =>
    place.fits(text)
      ? starred(text, subject)
      : [
          note(
            "unwritable-value",
            subject,
            `${quote(text)} cannot be written as ${quote(place.parameter)}, so each is allowed`,
          ),
        ],
  ),
});

type Row = Readonly<Record<string, string>>;

const combinations = (values: readonly Values[]): readonly Row[] =>
  values.reduce<readonly Row[]>(
    (rows, { place, texts }) => rows.flatMap((row) => texts.map((text) => ({ ...row, [place.parameter]: text }))),
    [{}],
  );

/** One pattern in place of too many resources: what has several values is any. */
const widened = (values: readonly Values[], type: ResourceTypeFacts, subject: string): readonly Values[] => {
  const size = values.reduce((product, { texts }) => product * texts.length, 1);
  if (size <= most) return values;
  const message = `the call names ${size} resources ${quote(type.id)}, so each is allowed`;
  return values.map(({ place, texts, notes }) =>
    texts.length === 1
      ? { place, texts, notes }
      : { place, texts: [place.any], notes: [note("too-many-resources", subject, message)] },
  );
};

/**
 * The resources of one type with these values. What is not known, or cannot be written, is a star, an empty region, and a
 * note; without a note where the documents show the form with the star and no other (`isPattern`).
 */
export const writeResources = (
  type: ResourceTypeFacts,
  valuesOf: ValuesOf,
  subject: string,
  isPattern = false,
): Written => {
  const template = resourceTemplate(type);
  const values = placesOf(type, template).map((place): Values => {
    if (place.any === "" && regionUse(type) === "optional") return { place, texts: [""], notes: [] };
    const given = valuesOf(place.parameter) ?? [];
    if (given.length > 0) return known(place, given, subject);
    return isPattern && place.any === "*" ? { place, texts: ["*"], notes: [] } : missing(place, type, subject);
  });
  const chosen = widened(values, type, subject);
  return {
    resources: combinations(chosen).map((row) => sixSegment(template, row, type.formats)),
    notes: chosen.flatMap(({ notes }) => notes),
  };
};
