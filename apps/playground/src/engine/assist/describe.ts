import type { Card } from "./card.js";
import { describeAction, describeService } from "./describe/action.js";
import { describeKey } from "./describe/key.js";
import { describeResource, describeResourceType } from "./describe/resource.js";
import {
  describeEffect,
  describeElement,
  describeOperator,
  describePrincipal,
  describePrincipalType,
  describeVariable,
  everybody,
} from "./describe/words.js";
import type { Knowledge, KnowledgeLoader } from "./knowledge.js";
import { type Subject, serviceOf } from "./subject.js";

/** What there is to say about a subject, with what is known at hand; `undefined` where it is not what it should be. */
const describeWith = (subject: Subject, knowledge: Knowledge): Card | undefined => {
  switch (subject._tag) {
    case "element":
      return describeElement(subject.name);
    case "effect":
      return describeEffect(subject.effect);
    case "service":
      return describeService(subject.prefix, knowledge);
    case "action":
      return describeAction(subject.text, knowledge);
    case "resource":
      return describeResource(subject.text, knowledge);
    case "resource-type":
      return describeResourceType(subject.service, subject.id, knowledge);
    case "operator":
      return describeOperator(subject.text);
    case "key":
      return describeKey(subject.key, knowledge);
    case "variable":
      return describeVariable(subject.name);
    case "principal-type":
      return describePrincipalType(subject.type);
    case "principal":
      return describePrincipal(subject.type, subject.text, knowledge);
    case "everybody":
      return everybody;
  }
};

/** A key of one product may be described by others that have it too, and CAM's own keys by the catalog of CAM. */
const wanted = (subject: Subject, beside: readonly string[]): readonly string[] => {
  const own = serviceOf(subject);
  const services = own === undefined ? [] : [own];
  if (subject._tag !== "key") return services;
  return subject.key.includes(":") && own !== "qcs" ? [...services, ...beside] : ["cam", ...beside];
};

/** What there is to say about a subject; `beside` are the services that the statement around it names. */
export const describe = async (
  subject: Subject,
  beside: readonly string[],
  load: KnowledgeLoader,
): Promise<Card | undefined> => {
  const isService = subject._tag === "principal" && subject.type === "service";
  const [catalogs, roleEntities] = await Promise.all([
    load.catalogs([...new Set(wanted(subject, beside))]),
    isService ? load.roleEntities() : [],
  ]);
  return describeWith(subject, { services: load.services, catalogs, roleEntities });
};
