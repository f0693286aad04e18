import { referenceOf } from "../learn/make-reference.js";
import { listRoles, rolePage } from "../learn/roles.js";
import { listServices } from "../learn/services.js";
import type {
  CatalogQuestion,
  ReferenceQuestion,
  RoleQuestion,
  RolesQuestion,
  SearchQuestion,
  ServicesQuestion,
} from "../questions/learn.js";
import type { Loaders } from "./loaders.js";

type Given<Question extends { readonly takes: unknown; readonly gives: unknown }> = (
  takes: Question["takes"],
  load: Loaders,
) => Promise<Question["gives"]>;

/** All services. */
export const services = (): ServicesQuestion["gives"] => listServices();

/** What is known of a service. */
export const catalog: Given<CatalogQuestion> = ({ service }, { learn }) => learn.page(service);

/** What a search finds in the catalogs that are loaded by now. */
export const search: Given<SearchQuestion> = ({ text }, { learn }) => learn.find(text);

/** All roles and preset policies. */
export const allRoles: Given<RolesQuestion> = async (_, { learn }) => listRoles(await learn.roles());

/** What is documented of a role or a preset policy. */
export const role: Given<RoleQuestion> = async ({ name }, { learn }) => rolePage(await learn.roles(), name);

/** What there is to look up about the language itself. */
export const reference: Given<ReferenceQuestion> = async (_, { learn }) => {
  const { cam, rules } = await learn.reference();
  return referenceOf(cam, rules);
};
