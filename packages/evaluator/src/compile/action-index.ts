import { globText, isPlain } from "../match/glob.js";
import { type GlobIndex, grouped, indexByGlob } from "./glob-index.js";
import type { CompiledStatement } from "./statement.js";

/** Statements by the actions that they can match. One with several patterns may be met several times. */
export interface ActionIndex {
  /** Those of which a pattern is open in the service, or that have an action set: their `action` elements are to be asked. */
  readonly everywhere: readonly CompiledStatement[];
  /** By service and operation; the `action` elements of those found are known to match. */
  readonly byService: ReadonlyMap<string, GlobIndex<readonly CompiledStatement[]>>;
}

/** A statement under one of the operations that it names. */
interface Named {
  readonly service: string;
  readonly operation: string;
  readonly statement: CompiledStatement;
}

const isOpen = ({ actions }: CompiledStatement): boolean =>
  actions.any || actions.hasActionSet || !actions.patterns.every(({ service }) => isPlain(service));

const namesOf = (statement: CompiledStatement): readonly Named[] => {
  const { exact, patterns } = statement.actions;
  const named: Named[] = [];
  for (const name of exact) {
    const colon = name.indexOf(":");
    named.push({ service: name.slice(0, colon), operation: name.slice(colon + 1), statement });
  }
  for (const { service, operation } of patterns) {
    named.push({ service: service.start, operation: globText(operation), statement });
  }
  return named;
};

const serviceOf = ({ service }: Named): string => service;
const operationOf = ({ operation }: Named): string => operation;
const statementsOf = (named: readonly Named[]): readonly CompiledStatement[] => named.map(({ statement }) => statement);

/** Prepares statements for being found by action. */
export const indexByAction = (statements: readonly CompiledStatement[]): ActionIndex => {
  const named = statements.filter((statement) => !isOpen(statement)).flatMap(namesOf);
  const byService = new Map<string, GlobIndex<readonly CompiledStatement[]>>();
  for (const [service, ofService] of grouped(named, serviceOf)) {
    byService.set(service, indexByGlob(ofService, operationOf, statementsOf));
  }
  return { everywhere: statements.filter(isOpen), byService };
};
