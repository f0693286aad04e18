import type { Limit, MatrixAction, MatrixCell } from "@camwright/analysis";
import type { ServiceName } from "../assist/knowledge.js";

/** The access levels of actions, in the order of the columns. */
export const levels = ["list", "read", "write", "tagging", "permissions", "unknown"] as const;
export type Level = (typeof levels)[number];

/** How many actions of one service and level are allowed in which way. */
export interface MatrixField {
  readonly level: Level;
  /** On every resource and under all conditions. */
  readonly always: number;
  /** Some requests only. */
  readonly limited: number;
  readonly unknown: number;
  readonly never: number;
  readonly limits: readonly Limit[];
}

/** One service. */
export interface MatrixRow {
  readonly service: string;
  /** The product's name; absent where the prefix is all that is known. */
  readonly product?: string;
  readonly fields: readonly MatrixField[];
}

const levelOf = (level: string): Level => levels.find((each) => each === level) ?? "unknown";

const countOf = (actions: readonly MatrixAction[], allowed: MatrixAction["allowed"]): number =>
  actions.filter((action) => action.allowed === allowed).length;

const fieldOf = ({ level, limits, actions }: MatrixCell): MatrixField => ({
  level: levelOf(level),
  always: countOf(actions, "always"),
  limited: countOf(actions, "limited"),
  unknown: countOf(actions, "unknown"),
  never: countOf(actions, "never"),
  limits,
});

/** How many of the actions some request is allowed for. */
export const allowedIn = ({ always, limited }: MatrixField): number => always + limited;

/** How many actions there are. */
export const totalOf = ({ always, limited, unknown, never }: MatrixField): number => always + limited + unknown + never;

/** Whether anything of a service is allowed, or might be. */
export const isReached = ({ fields }: MatrixRow): boolean =>
  fields.some((field) => allowedIn(field) + field.unknown > 0);

/** The cells of a matrix as rows, one a service, in alphabetical order. */
export const matrixRows = (cells: readonly MatrixCell[], names: readonly ServiceName[]): readonly MatrixRow[] => {
  const products = new Map(names.map(({ prefix, product }) => [prefix, product]));
  const services = new Map<string, MatrixField[]>();
  for (const cell of cells) services.set(cell.service, [...(services.get(cell.service) ?? []), fieldOf(cell)]);
  return [...services]
    .map(([service, fields]): MatrixRow => {
      const product = products.get(service);
      return { service, ...(product === undefined ? {} : { product }), fields };
    })
    .toSorted((one, other) => (one.service < other.service ? -1 : 1));
};
