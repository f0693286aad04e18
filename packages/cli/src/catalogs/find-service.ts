import { similarNames } from "@camwright/catalog";
import { prefixFacts } from "@camwright/catalog-all";
import {
  type CatalogPlace,
  type CataloguedAction,
  catalogPlaces,
  catalogPrefixes,
  placesOf,
} from "@camwright/catalog-loader";
import { quote } from "@camwright/core";

/** The catalogs that a word names: those of a prefix in CAM, and that of a service of the SDK. */
export const placesNamed = (word: string): readonly CatalogPlace[] => [
  ...new Set([...placesOf(word), ...catalogPlaces.filter(({ service }) => service === word)]),
];

/** Whether an action of such a catalog is one of those that the word names. */
export const isNamed = (word: string, { prefix }: CataloguedAction, { service }: CatalogPlace): boolean =>
  prefix === word || service === word;

const relations = {
  instead: (service: string, prefix: string) => `hint: ${service} is ${prefix} in CAM`,
  also: (service: string, prefix: string) =>
    `hint: ${prefix} is seen beside ${service} in CAM; which actions have it is not documented`,
} as const;

/** What is known of the prefix: that it is another one in CAM, or stands beside one. */
const prefixHints = (word: string): readonly string[] =>
  prefixFacts
    .filter(({ service, prefix, relation }) => (relation === "instead" ? service === word : prefix === word))
    .map(({ service, prefix, relation }) => relations[relation](service, prefix));

/** Hints at the service that somebody may have meant by a word that no catalog has. */
export const serviceHints = (word: string): readonly string[] => {
  const known = prefixHints(word);
  if (known.length > 0) return known;
  const names = new Set([...catalogPlaces.map(({ service }) => service), ...catalogPrefixes]);
  const similar = similarNames(word, [...names]);
  return similar.length === 0 ? [] : [`hint: did you mean ${similar.join(", ")}?`];
};

/** That no catalog has a service of this name. */
export const serviceUnknown = (word: string): string => `no catalog has a service or prefix ${quote(word)}`;
