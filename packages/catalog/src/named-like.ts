import type { ActionModule } from "./action-source.js";
import type { CamTypeError } from "./cam-type-error.js";

/**
 * A pattern as a template literal type: each `*` is any text. Stars in a row are one, since the compiler takes the first of
 * two placeholders side by side as a character at least.
 */
type Template<Pattern extends string> = Pattern extends `${infer Start}*${infer Rest}`
  ? Rest extends `*${string}`
    ? Template<`${Start}${Rest}`>
    : `${Start}${string}${Template<Rest>}`
  : Pattern;

/** Those exported names of which the operation fits; an export ends in `_` where its operation is no name of an export. */
type Fitting<Name, Fit extends string> = Name extends `${infer Operation}_`
  ? Operation extends Fit
    ? Name
    : never
  : Name extends Fit
    ? Name
    : never;

/** The constants of a module of actions whose operation fits a pattern; all of them for a pattern that is not literal. */
export type ConstantsLike<Constants extends ActionModule, Pattern extends string> = Constants[Fitting<
  keyof Constants,
  Template<Pattern>
>];

/** The pattern, if it fits an operation of the catalog; else the error that names it. */
export type FittingPattern<Constants extends ActionModule, Pattern extends string> = [
  Fitting<keyof Constants, Template<Pattern>>,
] extends [never]
  ? CamTypeError<"no action of the catalog fits this pattern", Pattern>
  : Pattern;
